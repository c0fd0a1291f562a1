/** Words cut from the middle of a quotation: which ends of it are missing, in which usage of quotation marks. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuotation, unpairedMarks } from '../../src/model/quotation-marks.ts';

/** The passage of a text with these words. */
function passageIn(content: string, words: string) {
  const start = content.indexOf(words);
  return { text: 't', start, end: start + words.length, words, paragraph: 1 };
}

function cut(content: string, ...pieces: string[]) {
  return cutQuotation(
    pieces.map((words) => passageIn(content, words)),
    content,
    [...content.matchAll(/(?:.|\n(?!\n))+/g)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  );
}

const WHOLE = { before: false, after: false };

describe('unpairedMarks', () => {
  it.each([
    ['« a », “b” and „c“', WHOLE],
    ['« a “b” c »', WHOLE],
    ['« a', { before: false, after: true }],
    ['a » b', { before: true, after: false }],
    ['a » b « c', { before: true, after: true }],
    ['“a', { before: false, after: true }],
    ['a” b', { before: true, after: false }],
    ['it’s a "b', WHOLE],
  ])('%s', (words, unpaired) => {
    expect(unpairedMarks(words)).toEqual(unpaired);
  });

  it('finds every quotation that is whole to be paired', () => {
    const quotation = fc.letrec<{ words: string }>((tie) => ({
      words: fc.oneof(
        fc.constantFrom('a', 'b, c', ''),
        tie('words').map((inner) => `« ${inner} » d`),
        tie('words').map((inner) => `e “${inner}”`),
      ),
    })).words;
    fc.assert(
      fc.property(quotation, (words) => {
        expect(unpairedMarks(words)).toEqual(WHOLE);
      }),
    );
  });
});

describe('cutQuotation', () => {
  const list = 'Ils ont évoqué les «problèmes actuels, la reprise et les événements organisés» par Moscou.';

  it('tells which end of a quotation is missing', () => {
    expect(cut(list, 'évoqué les «problèmes actuels')).toEqual({ before: false, after: true });
    expect(cut(list, 'événements organisés» par Moscou')).toEqual({ before: true, after: false });
    expect(cut(list, 'la reprise')).toEqual(WHOLE);
    expect(cut(list, 'les «problèmes actuels', 'organisés» par Moscou')).toEqual(WHOLE);
  });

  it('looks for the other half in the whole paragraph, over the ends of its lines', () => {
    const wrapped = list.replace('la reprise', '\nla reprise').replace('événements', '\névénements');
    expect(cut(wrapped, 'évoqué les «problèmes actuels')).toEqual({ before: false, after: true });
    expect(cut(wrapped, 'événements organisés» par Moscou')).toEqual({ before: true, after: false });
    expect(cut(`«Un titre\n\n${list.replace('«', '')}`, 'organisés» par Moscou')).toEqual(WHOLE);
  });

  it('does not take a mark that the text forgot for an omission', () => {
    expect(
      cut('Il note que «les positions divergent.\nUne «autre» ligne.', '«les positions divergent'),
    ).toEqual(WHOLE);
    expect(cut('Il dit «oui. Puis «non» à tous.', 'dit «oui')).toEqual(WHOLE);
    expect(cut('Une «autre» ligne.\nIl note que oui».', 'note que oui»')).toEqual(WHOLE);
  });

  it('leaves alone texts whose marks do not tell which end they are at', () => {
    expect(cut('Han sagde »ja« og »nej«.', '»nej«')).toEqual(WHOLE);
    expect(cut('Han sade ”ja” och ”nej”.', '”nej”')).toEqual(WHOLE);
    expect(cut('Er sagte „ja“ und „nein, nie“.', '„nein')).toEqual({ before: false, after: true });
    expect(cut('Er sagte „ja, nein“.', 'nein“')).toEqual({ before: true, after: false });
  });
});
