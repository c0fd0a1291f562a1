/** The shapes of a marker: only an account fills a half; related remarks are a dot in an empty one. */

import { describe, expect, it } from 'vitest';
import { BASE_KINDS } from '../../src/model/kinds.ts';
import type { MarkerHalf } from '../../src/model/marker-halves.ts';
import { markerOf } from '../../src/selection/halves.ts';
import { markerShapes } from '../../src/ui/glyphs/marker-shapes.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const R = 11;
const inHalves = (kind: string, left: MarkerHalf, right: MarkerHalf) => {
  const shapes = markerShapes({ kind, status: 'held', halves: { left, right } }, R);
  const outline = shapes.find(({ className }) => className === 'mark-outline')?.d;
  return { outline, drawn: shapes.filter(({ className }) => /^mark-(?:fill|hatched)/.test(className)) };
};

describe('a half', () => {
  it.each(BASE_KINDS)('of related remarks is a dot, and no fill: %s', (kind) => {
    const { outline, drawn } = inHalves(kind, 'context', 'context');
    expect(drawn.map(({ className }) => className)).toEqual(['mark-fill-left', 'mark-fill-right']);
    for (const { d, clip, fill } of drawn) {
      expect({ clip, fill }).toEqual({ clip: undefined, fill: undefined });
      expect(d).not.toBe(outline);
      const [, radius] = /a([\d.]+) /.exec(d) ?? [];
      expect(2 * Number(radius)).toBeCloseTo(5, 0);
    }
  });

  it('with an account has the whole shape, cut in two; one without anything has nothing', () => {
    const { outline, drawn } = inHalves('meeting', 'filled', 'empty');
    expect(drawn).toEqual([{ d: outline, className: 'mark-fill-left', clip: 'mark-left' }]);
  });
});

it('the meeting in Sweden and the summons do not look as if both sides had an account', async () => {
  const library = await libraryOf('seeds');
  const halvesOf = (id: string) => {
    const one = library.contact(id);
    return one && markerOf(one).halves;
  };
  expect(halvesOf('2021-12-02-blinken-lavrov-stockholm')).toEqual({ left: 'filled', right: 'context' });
  expect(halvesOf('2024-06-24-us-ambassador-summoned-moscow')).toEqual({ left: 'context', right: 'context' });
});
