/** The window in days: round trips with moments, what lies outside, and how it moves there. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/link/fields.ts';
import type { DayWindow } from '../../src/link/view-state.ts';
import { DAY_MS } from '../../src/model/day.ts';
import { centredOn, movedTo, outsideOf } from '../../src/timeline/layout/beyond-window.ts';
import { everyIndex, nearestTo } from '../../src/timeline/layout/columns.ts';
import { contactColumns } from '../../src/timeline/layout/contact-columns.ts';
import { daysOf, momentsOf, shownIn } from '../../src/timeline/layout/day-window.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const { contactIndex } = await libraryOf('seeds');
const { at } = contactColumns(contactIndex);

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
  const window = { from: '2021-01-01', to: '2021-12-31' };

  it('counts what lies before and after', () => {
    const { earlier, later } = outsideOf(window, at);
    expect(earlier.count).toBe(4);
    expect(later.count).toBe(3);
  });

  it('counts only what is shown', () => {
    const { earlier, later } = outsideOf(window, at, Int32Array.of(0, 3, 6));
    expect(earlier.count).toBe(2);
    expect(later.count).toBe(0);
    expect(outsideOf(window, at, new Int32Array(0)).earlier.count).toBe(0);
  });

  it('leaves nothing outside everything', () => {
    const { earlier, later } = outsideOf(undefined, at);
    expect([earlier.count, later.count]).toEqual([0, 0]);
  });
});

describe('an empty window', () => {
  const empty = { from: '2019-01-01', to: '2019-06-30' };

  it('shows nothing, and knows what is nearest on either side', () => {
    expect(shownIn(empty, at, everyIndex(at.length))).toHaveLength(0);
    expect(shownIn(undefined, at, everyIndex(at.length))).toHaveLength(14);
    const { earlier, later } = outsideOf(empty, at);
    expect(contactIndex.at(earlier.nearest).id).toBe('2017-04-26-moscow-security-conference');
    expect(contactIndex.at(later.nearest).id).toMatch(/^2021-03-31/);
  });

  it('moves to the nearest, as long as it was', () => {
    const { later } = outsideOf(empty, at);
    const moved = centredOn(empty, at[later.nearest] ?? 0);
    expect(moved).toEqual({ from: '2020-12-31', to: '2021-06-29' });
    expect(shownIn(moved, at, everyIndex(at.length)).length).toBeGreaterThan(0);
  });

  it('finds what is nearest to a moment', () => {
    const near = (iso: string, row = everyIndex(at.length)) => nearestTo(at, row, Date.parse(iso));
    expect(contactIndex.at(near('2016-10-01')).id).toBe('2017-02-16-dunford-gerasimov-baku');
    expect(near('1990-01-01')).toBe(0);
    expect(near('2030-01-01')).toBe(13);
    expect(near('2019-01-01', new Int32Array(0))).toBe(-1);
  });
});

describe('movedTo', () => {
  const daysIn = ({ from, to }: DayWindow) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

  it('shows all that lay outside where the window is long enough', () => {
    const window = { from: '2017-01-01', to: '2023-12-31' };
    const { later } = outsideOf(window, at);
    const moved = movedTo(window, later, at);
    expect(outsideOf(moved, at).later.count).toBe(0);
    expect(daysIn(moved)).toBeCloseTo(daysIn(window), -1);
  });

  it.each(['earlier', 'later'] as const)('stops at the nearest that lies %s, as long as before', (way) => {
    const window = { from: '2021-01-01', to: '2021-06-30' };
    const beyond = outsideOf(window, at)[way];
    const moved = movedTo(window, beyond, at);
    expect([...shownIn(moved, at, everyIndex(at.length))]).toContain(beyond.nearest);
    expect(outsideOf(moved, at)[way].count).toBeLessThan(beyond.count);
    expect(Math.abs(daysIn(moved) - daysIn(window))).toBeLessThanOrEqual(1);
  });

  it('stays as it is when nothing lies there', () => {
    const window = { from: '2010-01-01', to: '2030-12-31' };
    expect(movedTo(window, outsideOf(window, at).later, at)).toEqual(window);
  });
});
