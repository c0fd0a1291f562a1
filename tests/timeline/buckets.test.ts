/** Buckets: edges that do not depend on the window, and no contact lost between them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/model/day.ts';
import { BUCKET_PX, bucketMs, bucketsOf, levelFor, singlesOf } from '../../src/timeline/layout/buckets.ts';
import { everyIndex } from '../../src/timeline/layout/columns.ts';

const moments = fc
  .array(fc.integer({ min: 0, max: 4000 }), { maxLength: 200 })
  .map((days) => Float64Array.from(days, (day) => day * DAY_MS + DAY_MS / 2).toSorted());
const windows = fc
  .tuple(fc.integer({ min: -100, max: 4100 }), fc.integer({ min: 1, max: 2000 }))
  .map(([start, length]) => ({ start: start * DAY_MS, end: (start + length) * DAY_MS }));
const levels = fc.nat({ max: 10 });

describe('levelFor', () => {
  it('gives the smallest buckets that are wide enough, and none of less than a day', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (pixelsPerDay) => {
        const level = levelFor(pixelsPerDay / DAY_MS);
        expect(2 ** level * pixelsPerDay).toBeGreaterThanOrEqual(BUCKET_PX * (1 - 1e-9));
        if (level > 0) expect(2 ** (level - 1) * pixelsPerDay).toBeLessThan(BUCKET_PX * (1 + 1e-9));
      }),
      { examples: [[BUCKET_PX], [BUCKET_PX / 2]] },
    );
  });
});

describe('bucketsOf', () => {
  it('holds every contact of the window once, by date', () => {
    fc.assert(
      fc.property(moments, levels, windows, (at, level, window) => {
        const row = everyIndex(at.length);
        const groups = bucketsOf(at, row, level, window);
        const held = groups.flatMap((group) => singlesOf(group).map(({ first }) => first));
        expect(held).toEqual(held.toSorted((a, b) => a - b));
        expect(new Set(held).size).toBe(held.length);
        for (const [index, moment] of at.entries())
          if (moment >= window.start && moment < window.end) expect(held).toContain(index);
      }),
    );
  });

  it('keeps each within the edges of its bucket, whatever the window', () => {
    fc.assert(
      fc.property(moments, levels, windows, windows, (at, level, one, other) => {
        const row = everyIndex(at.length);
        const [a, b] = [bucketsOf(at, row, level, one), bucketsOf(at, row, level, other)];
        for (const { first, last, from } of a)
          for (const place of [first, last])
            expect(Math.floor((at[place] ?? 0) / bucketMs(level))).toBe(from);
        for (const group of a) {
          const same = b.find(({ from }) => from === group.from);
          if (same) expect(same).toEqual(group);
        }
      }),
    );
  });
});
