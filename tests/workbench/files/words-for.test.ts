/** The words that an annotation is written with for a passage are found by the compiler at exactly that passage. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnchorText, anchorWords } from '../../../src/compile/passes/anchor.ts';
import { findParagraphs } from '../../../src/compile/passes/sentences/sentences.ts';
import { Problems } from '../../../src/compile/problems.ts';
import type { WordsSeed } from '../../../src/compile/read/schema.ts';
import { readYaml } from '../../../src/compile/read/yaml-source.ts';
import type { Span } from '../../../src/model/corpus.ts';
import { WordsIn } from '../../../src/workbench/files/words-for.ts';
import { runs } from '../../runs.ts';

/** The reader that is not the writer: the compiler, given the words as an annotation would have them. */
function anchor(content: string, words: WordsSeed): { spans: Span[]; codes: string[] } {
  const problems = new Problems();
  const source = readYaml('a.yaml', JSON.stringify({ words }), problems);
  const text = new AnchorText('a', content, findParagraphs(content));
  const passages = anchorWords(text, words, source, ['words'], problems);
  return {
    spans: passages.map(({ start, end }) => ({ start, end })),
    codes: problems.list.map(({ code }) => code),
  };
}

/** The part of a span in each paragraph. */
function byParagraph(content: string, { start, end }: Span): Span[] {
  return findParagraphs(content).flatMap((paragraph) =>
    paragraph.end <= start || paragraph.start >= end
      ? []
      : [{ start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) }],
  );
}

const WORDS =
  "the|sea|was|calm|Oui|non|M.|Gen.|l’Otan|l'Otan|lʼOtan|а|да|🙂|👨‍👩‍👧|e\u0301|é|שלום|$&|(.*)|\\n|<b>|#|: |, |{|}|“|”|«|»|\u200b|minis\u00adtère|\u2011|\ufeff".split(
    '|',
  );
const BETWEEN = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\u202f',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '  ',
  '. ',
  ' » ',
  '\u2028',
];
const prose = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BETWEEN)), { minLength: 1, maxLength: 120 })
  .map((parts) => parts.flat().join(''));
/** Lines of 60 to 80 characters, as editors wrap them. */
const wrapped = fc
  .array(fc.constantFrom('the', 'allies', 'and', 'partners', 'will', 'respond', 'decisively', 'l’Otan'), {
    minLength: 30,
    maxLength: 200,
  })
  .map((words) => words.join(' ').replace(/(.{60,72})\s/g, '$1\n'));
const passages = fc.oneof(prose, wrapped).chain((content) =>
  fc
    .array(fc.tuple(fc.nat(content.length), fc.nat(content.length)), { minLength: 1, maxLength: 3 })
    .map((pairs) => ({
      content,
      spans: pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    })),
);

const SEA = 'The sea is calm. The sea was rough, the sea will be calm.';
const LONG =
  'On 5 March, President Primerov had a telephone conversation with President Sample of the United States. They spoke about the lights of the Long Strait.';
const spanOf = (content: string, words: string): Span => ({
  start: content.indexOf(words),
  end: content.indexOf(words) + words.length,
});

describe('the words of a passage', () => {
  it('are found by the compiler at exactly those offsets', () => {
    fc.assert(
      fc.property(passages, ({ content, spans }) => {
        const text = new WordsIn(content);
        const words = text.of(spans);
        const wanted = text.normal(spans);
        if (words === undefined) {
          expect(wanted).toEqual([]);
          return;
        }
        const { spans: found, codes } = anchor(content, words);
        expect(codes).toEqual([]);
        const exact = (Array.isArray(words) ? words : [words]).flatMap((piece, i) => {
          const span = wanted[i] ?? { start: 0, end: 0 };
          return typeof piece === 'object' && 'from' in piece ? byParagraph(content, span) : [span];
        });
        expect(found).toEqual(exact);
        expect(text.spansOf(words)).toEqual(found);
      }),
      runs(600),
    );
  });

  it('cover what was chosen, but for blanks and halves of characters', () => {
    fc.assert(
      fc.property(passages, ({ content, spans: [span = { start: 0, end: 0 }] }) => {
        const [normal] = new WordsIn(content).normal([span]);
        const chosen = content.slice(span.start, span.end);
        const words = normal ? content.slice(normal.start, normal.end) : '';
        expect(words.replace(/^[\ud800-\udbff]?/, '')).toContain(
          chosen
            .replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
            .trim()
            .replace(/^[\ud800-\udbff]/, ''),
        );
      }),
    );
  });

  it.each<[title: string, content: string, words: string, value: WordsSeed]>([
    ['whole where they are short', LONG, 'They spoke about the lights', 'They spoke about the lights'],
    [
      'by their ends where they are long',
      LONG,
      LONG.slice(0, LONG.indexOf(' They')),
      { from: 'On 5 March, President', to: 'of the United States.' },
    ],
    ['with a number where they stand twice', SEA, 'calm', { words: 'calm', occurrence: 1 }],
    [
      'as they can be typed',
      'dit\u00a0: «\u202fOui\u202f», l’autre',
      '«\u202fOui\u202f», l’autre',
      '« Oui », l’autre',
    ],
  ])('are told %s', (_, content, words, value) => {
    expect(new WordsIn(content).of([spanOf(content, words)])).toEqual(value);
  });

  it('are a list where they are in pieces, and none where nothing stands between them', () => {
    const text = new WordsIn(LONG);
    const [one, other] = ['On 5 March', 'President Sample'].map((words) => spanOf(LONG, words));
    expect(text.of([one, other].flatMap((span) => span ?? []))).toEqual(['On 5 March', 'President Sample']);
    const next = [spanOf(LONG, 'They spoke'), spanOf(LONG, 'about the lights')];
    expect(text.of(next)).toBe('They spoke about the lights');
  });

  it('are none of nothing', () => {
    const text = new WordsIn(' a \n b ');
    expect(text.of([])).toBeUndefined();
    expect(text.of([{ start: 2, end: 4 }])).toBeUndefined();
    expect(text.of([{ start: -5, end: 99 }])).toBeDefined();
  });

  it('are found where the compiler finds them, or not at all', () => {
    const text = new WordsIn(SEA);
    expect(text.spansOf('sea was rough')).toEqual([{ start: 21, end: 34 }]);
    expect(text.spansOf('sea')).toBeUndefined();
    expect(text.spansOf('ocean')).toBeUndefined();
  });
});
