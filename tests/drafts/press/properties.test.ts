/** Whatever the text: no exception, words that stand in it, and a time that grows with its length alone. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftPress } from '../../../src/drafts/press/draft-press.ts';
import { findQuotations } from '../../../src/drafts/press/quotations.ts';
import { readText } from '../../../src/drafts/press/reading.ts';
import { runs } from '../../runs.ts';
import { headOf, registryOf } from './said.ts';

const TEXTS = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`seeds/${file}`, 'utf8'));

/** The same numbers on each run. */
function* numbers(seed: number) {
  let state = seed;
  for (;;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** Between bars, since some are blank. */
const PIECES = [
  '« | »|“|”|"|, |. | : |\n| — |’|(|)|«|İ|ß|😀|\u00a0',
  'le Kremlin|Moscou|M. Lavrov|il|a déclaré|a-t-il dit|que|selon|ajoutant que|et|mais',
  'said|told reporters|according to|the Pentagon|who|he|that|заявил|по словам|в Кремле|что|Песков',
].flatMap((list) => list.split('|'));

function made(seed: number): string {
  const random = numbers(seed);
  const next = () => random.next().value ?? 0;
  return Array.from({ length: 60 }, () => PIECES[Math.floor(next() * PIECES.length)] ?? '').join(
    next() < 0.5 ? ' ' : '',
  );
}

describe('any text', () => {
  it('gives drafts whose words stand in it, in order', () => {
    const broken: string[] = [];
    for (const text of [
      ...TEXTS,
      ...Array.from({ length: runs(150).numRuns }, (_, seed) => made(seed + 1)),
      '',
      ' ',
      '«',
    ]) {
      for (const language of ['fr', 'en-GB', 'ru', 'de']) {
        const found = draftPress(text, headOf(language), ...registryOf(text, language));
        const starts = found.map(({ passages }) => passages[0]?.start ?? -1);
        if (starts.some((start, i) => start < (starts[i - 1] ?? 0))) broken.push(text);
        for (const { passages, sides, grounds } of found) {
          const fits = passages.every(
            ({ start, end }) =>
              start >= 0 &&
              start < end &&
              end <= text.length &&
              text.slice(start, end).trim() === text.slice(start, end),
          );
          const apart = passages.every(({ start }, i) => i === 0 || start >= (passages[i - 1]?.end ?? 0));
          if (!fits || !apart || passages.length === 0 || sides.length === 0 || grounds.confidence > 1)
            broken.push(text);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('is nothing in a language without rules', () => {
    expect(draftPress('Der Kreml sagte, dass alles gut sei.', headOf('de'), ...registryOf('', 'de'))).toEqual(
      [],
    );
  });

  it('leaves out what is background', () => {
    const text = 'Selon le Kremlin, tout va bien.';
    expect(
      draftPress(
        text,
        { ...headOf('fr'), outside: [{ start: 0, end: text.length }] },
        ...registryOf(text, 'fr'),
      ),
    ).toEqual([]);
  });

  it('takes as long for each sentence, however many there are', () => {
    const once = TEXTS.join('\n\n');
    const found = draftPress(once, headOf('fr'), ...registryOf('', 'fr')).length;
    const many = Array.from({ length: 20 }, () => once).join('\n\n');
    expect(many.length).toBeGreaterThan(300_000);
    expect(draftPress(many, headOf('fr'), ...registryOf('', 'fr')).length).toBeGreaterThan(found * 19);
  });

  it('ends for what is no text', () => {
    for (const piece of [
      'selon Moscou, ',
      'a déclaré ',
      '« ',
      '"',
      'Moscou a dit que ',
      'Jean Dupont ',
      ', ',
      '(',
    ])
      expect(draftPress(piece.repeat(8000), headOf('fr'), ...registryOf('', 'fr')).length).toBeLessThan(2);
  });
});

describe('quotations', () => {
  const quoted = (text: string) =>
    findQuotations(text, readText(text, 'fr').paragraphs).map(({ start, end }) => text.slice(start, end));

  it('are nested, run over sentences, or are left open', () => {
    expect(quoted('Il dit : « les “essais” sont finis. Bien. » Fin.')).toEqual([
      '« les “essais” sont finis. Bien. »',
    ]);
    expect(quoted('He said "yes" and "no".')).toEqual(['"yes"', '"no"']);
    expect(quoted('Il note que «sur ce point, tout diverge. Le reste suit.')).toEqual([
      '«sur ce point, tout diverge',
    ]);
    expect(quoted('« Rien n’est dit. Rien du tout.')).toEqual(['« Rien n’est dit. Rien du tout.']);
  });
});
