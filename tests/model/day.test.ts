/** Days as numbers and as strings: round trips, and rejects whatever is not a day. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromIso, isDay, isoFromDay } from '../../src/model/day.ts';

describe('a day since 1970-01-01', () => {
  it('counts from that day', () => {
    expect(dayFromIso('1970-01-01')).toBe(0);
    expect(dayFromIso('1969-12-31')).toBe(-1);
    expect(isoFromDay(dayFromIso('2024-02-29'))).toBe('2024-02-29');
  });

  it('is written and read back, from the year 0 to 9999', () => {
    const [first, last] = [dayFromIso('0000-01-01'), dayFromIso('9999-12-31')];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (day) => {
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      }),
    );
    expect([first - 1, first, last, last + 1].map(isDay)).toEqual([false, true, true, false]);
  });

  it.each(['', '2021', '2021-11', '2021-02-30', '2021-13-01', '20211123', '+12021-01-01', '2021-1-1'])(
    'is not read from “%s”',
    (iso) => {
      expect(() => dayFromIso(iso)).toThrow(RangeError);
    },
  );

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('is not %d', (day) => {
    expect(() => isoFromDay(day)).toThrow(RangeError);
  });
});
