/** Bursts and the position of their buttons, gaps on the rail, markers in a capsule, and the overview: small pure parts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/model/day.ts';
import { BASE_LEVELS } from '../../src/model/kinds.ts';
import { burstSpot } from '../../src/timeline/layout/burst-spot.ts';
import { burstsOf, burstsToDraw } from '../../src/timeline/layout/bursts.ts';
import { everyIndex, laneRows } from '../../src/timeline/layout/columns.ts';
import { commonName } from '../../src/timeline/layout/common-name.ts';
import { gapLines } from '../../src/timeline/layout/gap-lines.ts';
import { spreadOut } from '../../src/timeline/layout/geometry.ts';
import { dragWindow, moveByKey } from '../../src/timeline/overview/brush.ts';
import { overviewMarks, yearsAround } from '../../src/timeline/overview/overview-marks.ts';

const days = (...list: number[]) => Float64Array.from(list, (day) => day * DAY_MS);
const bursts = (at: Float64Array) => burstsOf(at, everyIndex(at.length));

describe('burstsOf', () => {
  it('needs three contacts within six weeks', () => {
    expect(bursts(days(0, 21, 42)).map(({ count }) => count)).toEqual([3]);
    expect(bursts(days(0, 21, 43))).toEqual([]);
    expect(bursts(days(0, 1))).toEqual([]);
  });

  it('joins what overlaps, and keeps apart what does not', () => {
    expect(bursts(days(0, 20, 40, 60, 200, 210, 220)).map(({ count }) => count)).toEqual([4, 3]);
    expect(bursts(days(0, 1, 2, 60, 61, 62)).map(({ count }) => count)).toEqual([3, 3]);
  });

  it('holds exactly the contacts that are one of three within six weeks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1500 }), { maxLength: 60 }), (list) => {
        const at = days(...list)
          .slice()
          .sort();
        const found = bursts(at);
        for (const moment of at) {
          const close = [...at].some((start) => {
            const within = [...at].filter((other) => other >= start && other <= start + 42 * DAY_MS);
            return within.length >= 3 && within.includes(moment);
          });
          const held = found.some(({ start, end }) => moment >= start && moment <= end);
          if (close) expect(held).toBe(true);
        }
        const sum = found.reduce((total, { count }) => total + count, 0);
        expect(sum).toBeLessThanOrEqual(at.length);
      }),
    );
  });

  it('is not drawn where it would fill the window', () => {
    const found = bursts(days(0, 10, 20));
    const range = { start: -1000 * DAY_MS, end: 1000 * DAY_MS };
    expect(burstsToDraw(found, { start: 0, end: 100 * DAY_MS }, range)).toEqual(found);
    expect(burstsToDraw(found, { start: 0, end: 40 * DAY_MS }, range)).toEqual([]);
  });
});

describe('gapLines', () => {
  const viewport = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2024, 0, 1), width: 800 };
  const messages = {
    label: '',
    long: (months: number) => `${months} months`,
    short: (months: number) => `${months}`,
  };
  const gap = (from: string, to: string) => ({ after: 'a', before: 'b', from, to, months: 20 });
  const lines = (from: string, to: string) =>
    gapLines([gap(from, to)], viewport, messages, (label) => label.length * 7);

  it('ends openly where the window cuts it', () => {
    expect(lines('2018-01-01', '2021-01-01')[0]).toMatchObject({ left: 0, openLeft: true, openRight: false });
    expect(lines('2023-01-01', '2026-01-01')[0]).toMatchObject({
      right: 800,
      openLeft: false,
      openRight: true,
    });
  });

  it('shortens its label where room is scarce, and leaves the line out where there is none', () => {
    expect(lines('2020-06-01', '2022-06-01')[0]?.label).toBe('20 months');
    expect(lines('2020-06-01', '2020-10-01')[0]?.label).toBe('20');
    expect(lines('2020-06-01', '2020-06-20')).toEqual([]);
    expect(lines('2010-06-01', '2011-06-20')).toEqual([]);
  });
});

describe('burstSpot', () => {
  it('stands beside its band, as low as there is room', () => {
    const lanes = [
      { lane: 0, rows: 2 },
      { lane: 5, rows: 1 },
    ];
    expect(burstSpot({ left: 300, right: 320 }, 150, 900, lanes, [])).toEqual({ lane: 5, row: 0, left: 300 });
    const occupied = [{ lane: 5, row: 0, left: 100, right: 600 }];
    expect(burstSpot({ left: 300, right: 320 }, 150, 900, lanes, occupied)).toEqual({
      lane: 0,
      row: 1,
      left: 300,
    });
    expect(burstSpot({ left: 800, right: 820 }, 150, 900, lanes, occupied)).toMatchObject({
      lane: 5,
      left: 670,
    });
    expect(burstSpot({ left: 300, right: 320 }, 950, 900, lanes, [])).toBeUndefined();
  });

  it('is in no lane of which none is in view, for which its count would be taken', () => {
    const lanes = [
      { lane: 0, rows: 1 },
      { lane: 5, rows: 0 },
    ];
    expect(burstSpot({ left: 300, right: 320 }, 150, 900, lanes, [])).toMatchObject({ lane: 0 });
  });
});

describe('commonName', () => {
  it.each([
    [['Gerasimov–Milley', 'Gerasimov–Milley, Finland', 'Gerasimov–Milley'], 'Gerasimov–Milley'],
    [['Putin–Biden summit', 'Putin–Biden video call'], 'Putin–Biden'],
    [['US ambassador summoned', 'US strike'], ''],
    [['Shoigu–Austin', 'Belousov–Austin'], ''],
    [[], ''],
  ])('of %j is “%s”', (names, expected) => {
    expect(commonName(names)).toBe(expected);
  });
});

describe('spreadOut', () => {
  it('keeps markers apart and inside, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (xs) => {
          const spots = spreadOut(
            xs.toSorted((a, b) => a - b),
            200,
          );
          for (const [index, spot] of spots.entries()) {
            expect(spot).toBeGreaterThanOrEqual(12 - 1e-6);
            expect(spot).toBeLessThanOrEqual(188 + 1e-6);
            if (index > 0) expect(spot - (spots[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
          }
        },
      ),
    );
  });
});

describe('the brush', () => {
  const bounds = { start: 0, end: 1000 };

  it('moves within the strip, and keeps its length', () => {
    expect(dragWindow({ start: 100, end: 300 }, 'whole', 50, bounds, 10)).toEqual({ start: 150, end: 350 });
    expect(dragWindow({ start: 100, end: 300 }, 'whole', -500, bounds, 10)).toEqual({ start: 0, end: 200 });
    expect(dragWindow({ start: 100, end: 300 }, 'whole', 5000, bounds, 10)).toEqual({
      start: 800,
      end: 1000,
    });
    expect(dragWindow({ start: -100, end: 1300 }, 'whole', 50, bounds, 10)).toEqual({
      start: -100,
      end: 1300,
    });
  });

  it('is held by either end, and never shorter than it may be', () => {
    expect(dragWindow({ start: 100, end: 300 }, 'start', 500, bounds, 10)).toEqual({ start: 290, end: 300 });
    expect(dragWindow({ start: 100, end: 300 }, 'end', -500, bounds, 10)).toEqual({ start: 100, end: 110 });
    expect(dragWindow({ start: 100, end: 300 }, 'end', 5000, bounds, 10)).toEqual({ start: 100, end: 1000 });
  });

  it('moves and widens by keys', () => {
    const window = { start: 100, end: 300 };
    expect(moveByKey(window, 'ArrowRight', false, bounds, 10)).toEqual({ start: 120, end: 320 });
    expect(moveByKey(window, 'ArrowRight', true, bounds, 10)).toEqual({ start: 100, end: 320 });
    expect(moveByKey(window, 'ArrowLeft', true, bounds, 10)).toEqual({ start: 100, end: 280 });
    expect(moveByKey(window, 'Home', false, bounds, 10)).toEqual({ start: 0, end: 200 });
    expect(moveByKey(window, 'x', false, bounds, 10)).toBeUndefined();
  });
});

describe('overviewMarks', () => {
  it('takes a few paths, however many there are', () => {
    const count = 20_000;
    const columns = {
      ids: [],
      at: Float64Array.from({ length: count }, (_, index) => index * DAY_MS * 0.2),
      levels: BASE_LEVELS,
      lane: Uint8Array.from({ length: count }, (_, index) => index % 6),
      halves: Uint8Array.from({ length: count }, (_, index) => index % 16),
      onRecord: new Uint8Array(count),
    };
    const rows = laneRows(columns, everyIndex(count));
    const paths = overviewMarks(columns, rows, { start: 0, end: count * DAY_MS * 0.2 }, 900);
    expect(Object.keys(paths).length).toBeLessThanOrEqual(7);
    expect(Object.values(paths).join('').length).toBeLessThan(60_000);
  });

  it('spans whole years', () => {
    const { years, start } = yearsAround({ start: Date.UTC(2015, 9, 1), end: Date.UTC(2025, 0, 1) });
    expect([years[0], years.at(-1)]).toEqual([2015, 2024]);
    expect(start).toBe(Date.UTC(2015, 0, 1));
  });
});
