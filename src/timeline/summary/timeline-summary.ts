/** What a page of many contacts knows of them before the index is there, and the timeline's content made from it. Pure. */

import type { Level } from '../../model/kinds.ts';
import type { OwnTerms } from '../../model/vocabulary.ts';
import { SIDES } from '../../model/voices.ts';
import type { Gap } from '../../selection/gaps.ts';
import { everyIndex } from '../layout/columns.ts';
import { windowOfAll } from '../layout/time-window.ts';
import type { TimelineItem } from '../layout/timeline-item.ts';
import type { TimelineContent } from '../timeline-content.ts';

export const HALF_DAY = 43_200_000;

/**
 * The contacts of one lane in one bucket: the lane, the moments of the first and the last in half days, and how many have neither
 * side on record, Russia alone, the US or NATO alone, both.
 */
export type SummaryCell = readonly [
  lane: number,
  first: number,
  last: number,
  none: number,
  leftAlone: number,
  rightAlone: number,
  both: number,
];

/** A contact that is far from the others. */
export interface SummaryContact {
  readonly lane: number;
  readonly at: number;
  readonly onRecord: number;
  readonly item: TimelineItem;
}

export interface TimelineSummary {
  /** The lanes, top to bottom. */
  readonly levels: readonly Level[];
  /** Names of lanes that the messages do not have. */
  readonly own?: OwnTerms;
  /** Buckets of 2 ** level days (`layout/buckets.ts`): with smaller ones nothing can be drawn. */
  readonly level: number;
  readonly cells: readonly SummaryCell[];
  readonly contacts: readonly SummaryContact[];
  readonly gaps: readonly Gap[];
}

const LEFT = 1 << SIDES.indexOf('ru');
const RIGHT = 1 << SIDES.indexOf('us');
/** In the order of the counts of a cell. */
const RECORDED = [0, LEFT, RIGHT, LEFT | RIGHT] as const;

interface Run {
  readonly lane: number;
  readonly at: number;
  readonly onRecord: number;
  readonly count: number;
  readonly item?: TimelineItem;
}

/**
 * A row for every contact, as many in each bucket as there are. Within a bucket only the first and the last are where they belong: no
 * layout divides one.
 */
export function contentOfSummary({ levels, level, cells, contacts, gaps }: TimelineSummary): TimelineContent {
  const runs: Run[] = [...cells.flatMap(runsOf), ...contacts.map((contact) => ({ ...contact, count: 1 }))];
  runs.sort((a, b) => a.at - b.at);
  const count = runs.reduce((sum, run) => sum + run.count, 0);
  const at = new Float64Array(count);
  const lane = new Uint8Array(count);
  const onRecord = new Uint8Array(count);
  const items = new Map<number, TimelineItem>();
  let row = 0;
  for (const run of runs) {
    const end = row + run.count;
    at.fill(run.at, row, end);
    lane.fill(run.lane, row, end);
    onRecord.fill(run.onRecord, row, end);
    if (run.item) items.set(row, run.item);
    row = end;
  }
  return {
    columns: { ids: [], at, levels, lane, halves: new Uint8Array(count), onRecord },
    shown: everyIndex(count),
    describe: (index) => {
      const item = items.get(index);
      if (!item) throw new RangeError(`of contact ${index} the summary has no more than its number`);
      return item;
    },
    whole: windowOfAll(at),
    gaps: () => gaps,
    undated: [],
    summarized: { level, isKnown: (index) => items.has(index) },
  };
}

/** All but one at the moment of the first, and that one at the moment of the last. */
function runsOf([lane, first, last, ...counts]: SummaryCell): Run[] {
  const final = counts.findLastIndex((count) => count > 0);
  return counts
    .flatMap((count, index): Run[] => {
      const onRecord = RECORDED[index] ?? 0;
      const run = { lane, at: first * HALF_DAY, onRecord, count };
      if (index !== final) return [run];
      return [
        { ...run, count: count - 1 },
        { ...run, at: last * HALF_DAY, count: 1 },
      ];
    })
    .filter(({ count }) => count > 0);
}
