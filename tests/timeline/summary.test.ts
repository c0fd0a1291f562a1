/** The summary of the timeline: what is drawn from it is what the contacts themselves would be drawn as. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE_LEVELS } from '../../src/model/kinds.ts';
import { recordShares } from '../../src/selection/count-on-record.ts';
import { everyIndex, laneRows } from '../../src/timeline/layout/columns.ts';
import { type Glyph, layoutTimeline } from '../../src/timeline/layout/layout.ts';
import { type TimeWindow, windowOfAll } from '../../src/timeline/layout/time-window.ts';
import type { TimelineItem } from '../../src/timeline/layout/timeline-item.ts';
import { MAX_CELLS, MAX_CONTACTS, summarize } from '../../src/timeline/summary/summarize.ts';
import {
  contentOfSummary,
  HALF_DAY,
  type TimelineSummary,
} from '../../src/timeline/summary/timeline-summary.ts';
import type { TimelineContent } from '../../src/timeline/timeline-content.ts';

interface Dot {
  /** Half days since 1970. */
  readonly at: number;
  readonly lane: number;
  readonly onRecord: number;
}

function contentOf(dots: readonly Dot[]): TimelineContent {
  const sorted = dots.toSorted((a, b) => a.at - b.at);
  const at = Float64Array.from(sorted, (dot) => dot.at * HALF_DAY);
  return {
    columns: {
      ids: sorted.map((_, index) => `c${index}`),
      at,
      levels: BASE_LEVELS,
      lane: Uint8Array.from(sorted, ({ lane }) => lane),
      halves: new Uint8Array(sorted.length),
      onRecord: Uint8Array.from(sorted, ({ onRecord }) => onRecord),
    },
    shown: everyIndex(sorted.length),
    describe: (index) => itemOf(sorted[index]),
    whole: windowOfAll(at),
    gaps: () => [],
    undated: [],
  };
}

/** Named by what it is, so that a summary which describes another is found out. */
function itemOf(dot: Dot | undefined): TimelineItem {
  return {
    id: JSON.stringify(dot),
    days: undefined,
    open: false,
    fades: false,
    href: '',
    name: [],
    date: [],
    status: '',
    ariaLabel: '',
    marker: { kind: 'call', status: 'held', halves: { left: 'empty', right: 'empty' } },
  };
}

/** What is seen of a glyph. */
function seen(content: TimelineContent, { look, lane, from, to, middle, half, row, side, members }: Glyph) {
  const isNamed = look === 'contact' || look === 'capsule';
  return {
    look,
    lane,
    from,
    to,
    middle,
    half,
    row,
    side,
    count: members.length,
    shares: recordShares(members, content.columns.onRecord),
    ids: isNamed ? Array.from(members, (index) => content.describe(index).id).toSorted() : [],
  };
}

function drawn(content: TimelineContent, window: TimeWindow, width: number) {
  const { at, lane, levels } = content.columns;
  const layout = layoutTimeline({
    at,
    rows: laneRows({ lane, levels }, content.shown),
    window,
    width,
    markerHalf: 15,
    labelOf: () => 110,
    clusterLabelOf: () => 150,
    selected: -1,
    summarized: content.summarized,
  });
  return {
    level: layout.level,
    rows: layout.rows,
    glyphs: layout.glyphs.map((glyph) => seen(content, glyph)),
  };
}

const dot = fc.record({
  at: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 9000, max: 9600 })),
  lane: fc.integer({ min: 0, max: BASE_LEVELS.length - 1 }),
  onRecord: fc.integer({ min: 0, max: 7 }),
});
/** Crowds, and now and then a contact far from the others. */
const crowds = fc
  .tuple(
    fc.array(fc.tuple(dot, fc.array(fc.nat({ max: 90 }), { minLength: 8, maxLength: 40 })), {
      minLength: 1,
      maxLength: 20,
    }),
    fc.array(dot, { maxLength: 12 }),
  )
  .map(([centres, apart]) => [
    ...centres.flatMap(([centre, steps]) =>
      steps.map((step) => ({ ...centre, at: centre.at + step, onRecord: (centre.onRecord + step) % 8 })),
    ),
    ...apart,
  ]);
const summaryOf = (content: TimelineContent) => {
  const summary = summarize(content);
  // As a page brings it.
  return summary && (JSON.parse(JSON.stringify(summary)) as TimelineSummary);
};

describe('the summary of the timeline', () => {
  it('counts what the columns hold', () =>
    fc.assert(
      fc.property(crowds, (dots) => {
        const content = contentOf(dots);
        const summary = summaryOf(content);
        fc.pre(summary !== undefined);
        const counted = contentOfSummary(summary);
        expect(counted.shown).toHaveLength(dots.length);
        expect(counted.whole).toEqual(content.whole);
        expect([...counted.columns.at]).toEqual([...counted.columns.at].toSorted((a, b) => a - b));
        for (const [lane, row] of laneRows(counted.columns, counted.shown).entries()) {
          const own = laneRows(content.columns, content.shown)[lane] ?? new Int32Array();
          expect(row).toHaveLength(own.length);
          expect(recordShares(row, counted.columns.onRecord)).toEqual(
            recordShares(own, content.columns.onRecord),
          );
        }
      }),
    ));

  it('is drawn as the contacts would be, as long as all of them are shown', () =>
    fc.assert(
      fc.property(crowds, fc.integer({ min: 300, max: 1800 }), (dots, width) => {
        const content = contentOf(dots);
        const summary = summaryOf(content);
        fc.pre(summary !== undefined);
        expect(drawn(contentOfSummary(summary), content.whole, width)).toEqual(
          drawn(content, content.whole, width),
        );
      }),
    ));

  it('never divides what it has counted as one, however near the window is', () =>
    fc.assert(
      fc.property(
        crowds,
        fc.nat({ max: 30_000 }),
        fc.integer({ min: 24, max: 9000 }),
        (dots, start, days) => {
          const summary = summaryOf(contentOf(dots));
          fc.pre(summary !== undefined);
          const window = { start: start * HALF_DAY, end: (start + days) * HALF_DAY };
          const content = contentOfSummary(summary);
          const { level, glyphs } = drawn(content, window, 900);
          expect(level).toBeGreaterThanOrEqual(summary.level);
          for (const { count, look } of glyphs) if (count > 5) expect(look).toBe('count');
        },
      ),
    ));

  it('is of bounded size for any number of contacts, and left out where it would not help', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ({
      at: (index * 7919) % 29_200,
      lane: index % 6,
      onRecord: index % 8,
    }));
    const summary = summarize(contentOf(many));
    expect(summary?.cells.length).toBeLessThanOrEqual(MAX_CELLS);
    expect(JSON.stringify(summary).length).toBeLessThan(40_000);
    const sparse = many.slice(0, MAX_CONTACTS + 1).map((one, index) => ({ ...one, at: index * 600 }));
    expect(summarize(contentOf(sparse))).toBeUndefined();
  });
});
