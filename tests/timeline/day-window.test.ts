/** The window between days and moments, and what lies outside it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/link/fields.ts';
import { daysOf, momentsOf, outsideOf, widenedTo } from '../../src/timeline/day-window.ts';
import { toTimelineItems } from '../../src/timeline/timeline-item.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../wordings-for-tests.ts';

const { corpus } = await libraryOf('seeds');
const items = toTimelineItems(corpus.contacts, ENGLISH, (id) => id);

describe('daysOf', () => {
  it('gives the days that are at least partly in the window', () => {
    const window = { start: Date.UTC(2021, 0, 1, 13), end: Date.UTC(2021, 5, 30, 1) };
    expect(daysOf(window)).toEqual({ from: '2021-01-01', to: '2021-06-30' });
  });

  it('gives back the days that it was made from, and always days that a link can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e15, max: 9e15 }), fc.nat({ max: 1e13 }), (start, length) => {
        const days = daysOf({ start, end: start + length + 1 });
        expect(isDay(days.from) && isDay(days.to) && days.from <= days.to).toBe(true);
        expect(daysOf(momentsOf(days))).toEqual(days);
      }),
    );
  });
});

describe('outsideOf', () => {
  it('counts what lies before and after', () => {
    const { earlier, later } = outsideOf({ from: '2021-01-01', to: '2021-12-31' }, items);
    expect(earlier).toHaveLength(4);
    expect(later).toHaveLength(3);
  });

  it('leaves nothing outside everything', () => {
    expect(outsideOf(undefined, items)).toEqual({ earlier: [], later: [] });
  });
});

describe('widenedTo', () => {
  it('brings in what lay outside, and nothing that was in goes out', () => {
    const window = { from: '2021-01-01', to: '2021-12-31' };
    const { earlier } = outsideOf(window, items);
    const wide = widenedTo(window, earlier);
    expect(outsideOf(wide, items).earlier).toEqual([]);
    expect(wide.to).toBe(window.to);
    expect(wide.from < window.from).toBe(true);
  });
});
