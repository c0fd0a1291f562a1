/** Moving the edges of words: never empty, never out of their paragraph, never into another passage. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenEdge,
  type EdgeAt,
  type Laid,
  moveEdge,
  wholeWords,
} from '../../../src/workbench/queue/text/edges.ts';
import { CAPE, laidOut, spanOf } from './sample.ts';

const FRENCH = laidOut(
  '« L’initiative de l’appel est américaine », a dit M. Martin. Il a ajouté : « Non ! »\n\nDeuxième paragraphe, avec des mots (entre parenthèses) et la fin.\n',
  'fr',
);
const TEXTS: readonly Laid[] = [laidOut(CAPE), FRENCH, laidOut('Один звонок. «Да», — сказал он.', 'ru')];

const words = (text: Laid, passages: readonly { start: number; end: number }[]) =>
  passages.map(({ start, end }) => text.content.slice(start, end));

describe('moveEdge', () => {
  const text = laidOut(CAPE);
  const passages = [spanOf(CAPE, 'President Primerov said')];

  it('goes by words, with what belongs to them', () => {
    const on = moveEdge(text, passages, { passage: 0, edge: 'end' }, 1);
    expect(words(text, on)).toEqual(['President Primerov said that']);
    const back = moveEdge(text, on, { passage: 0, edge: 'start' }, 1);
    expect(words(text, back)).toEqual(['Primerov said that']);
  });

  it('goes by sentences', () => {
    const on = moveEdge(text, passages, { passage: 0, edge: 'end' }, 1, 'sentence');
    expect(words(text, on)).toEqual([
      'President Primerov said that the beacons would be lit again, once the ice was gone.',
    ]);
    const back = moveEdge(text, passages, { passage: 0, edge: 'start' }, -1, 'sentence');
    expect(words(text, back)[0]).toMatch(/^On 5 March, .* President Primerov said$/);
  });

  it('takes quotation marks along, or leaves them', () => {
    const quoted = [spanOf(FRENCH.content, 'L’initiative de l’appel est américaine')];
    const open = moveEdge(FRENCH, quoted, { passage: 0, edge: 'start' }, -1);
    expect(words(FRENCH, open)).toEqual(['« L’initiative de l’appel est américaine']);
    const closed = moveEdge(FRENCH, open, { passage: 0, edge: 'end' }, 1);
    expect(words(FRENCH, closed)).toEqual(['« L’initiative de l’appel est américaine »']);
  });

  it('stays where there is nowhere to go', () => {
    const first = [spanOf(CAPE, 'Call with President Sample')];
    expect(moveEdge(text, first, { passage: 0, edge: 'end' }, 1)).toBe(first);
    const one = [spanOf(CAPE, 'frank')];
    expect(moveEdge(text, one, { passage: 0, edge: 'start' }, 1)).toBe(one);
  });

  it('keeps passages of words, in their paragraphs and apart, whatever is pressed', () => {
    const move = fc.record({
      passage: fc.nat(2),
      edge: fc.constantFrom<EdgeAt['edge']>('start', 'end'),
      by: fc.constantFrom<1 | -1>(1, -1),
      unit: fc.constantFrom<'word' | 'sentence'>('word', 'sentence'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(move, { maxLength: 40 }),
        fc.nat(),
        (text, moves, at) => {
          const sentences = text.sentences.slice(at % text.sentences.length).slice(0, 2);
          let passages: readonly { start: number; end: number }[] = sentences;
          for (const { passage, edge, by, unit } of moves) {
            const before = passages;
            passages = moveEdge(text, passages, { passage, edge }, by, unit);
            expect(passages.length).toBe(before.length);
            passages.forEach(({ start, end }, index) => {
              expect(text.content.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
              expect(start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0);
              expect(text.paragraphs.some((one) => one.start <= start && end <= one.end)).toBe(true);
            });
          }
        },
      ),
    );
  });

  it('comes back by the way it went', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.constantFrom<EdgeAt['edge']>('start', 'end'),
        (text, edge) => {
          const passages = text.sentences.slice(0, 1);
          const by = edge === 'start' ? 1 : -1;
          const there = moveEdge(text, passages, { passage: 0, edge }, by);
          if (there !== passages)
            expect(moveEdge(text, there, { passage: 0, edge }, by === 1 ? -1 : 1)).toEqual(passages);
        },
      ),
    );
  });
});

describe('chosenEdge', () => {
  const two = [
    { start: 0, end: 4 },
    { start: 9, end: 12 },
  ];
  it('begins outside, and goes on from passage to passage', () => {
    const first = chosenEdge(two, undefined, 'start');
    expect(first).toEqual({ passage: 0, edge: 'start' });
    expect(chosenEdge(two, first, 'start')).toEqual({ passage: 1, edge: 'start' });
    expect(chosenEdge(two, { passage: 1, edge: 'start' }, 'start')).toEqual({ passage: 0, edge: 'start' });
    expect(chosenEdge(two, undefined, 'end')).toEqual({ passage: 1, edge: 'end' });
  });
  it('stays in its passage for the other edge', () => {
    expect(chosenEdge(two, { passage: 0, edge: 'start' }, 'end')).toEqual({ passage: 0, edge: 'end' });
    expect(chosenEdge([], undefined, 'end')).toBeUndefined();
  });
});

describe('wholeWords', () => {
  const text = laidOut(CAPE);
  it('takes the words that a selection cuts', () => {
    const { start, end } = spanOf(CAPE, 'imerov had a tele');
    expect(words(text, [wholeWords(text, { start, end }) ?? { start: 0, end: 0 }])).toEqual([
      'Primerov had a telephone',
    ]);
  });
  it('stays in the first paragraph that is selected, and is nothing without words', () => {
    const span = wholeWords(text, { start: 5, end: CAPE.length });
    expect(span && CAPE.slice(span.start, span.end)).toBe('with President Sample');
    expect(wholeWords(text, { start: 26, end: 28 })).toBeUndefined();
  });
});
