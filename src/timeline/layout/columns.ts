/** The dated contacts as columns, so that a hundred thousand cost no more to filter and draw than fourteen. Pure. */

import type { Level } from '../../model/kinds.ts';
import { lowerBound } from './lower-bound.ts';
import type { TimeWindow } from './time-window.ts';

/** One entry for each row of the `ContactIndex` that has a date: row i there is index i here. */
export interface ContactColumns {
  readonly ids: readonly string[];
  /** Milliseconds UTC, ascending. */
  readonly at: Float64Array;
  /** Those of the corpus, top to bottom. */
  readonly levels: readonly Level[];
  /** Index into `levels`. */
  readonly lane: Uint8Array;
  /** Both halves of the marker, packed by `packHalves`. */
  readonly halves: Uint8Array;
  /** The sides on record, as bits. */
  readonly onRecord: Uint8Array;
}

/** For each level, in their order, the indices of its contacts by date. */
export type LaneRows = readonly Int32Array[];

/** Splits `shown` (indices by date) into lanes: two passes over numbers, whatever the filter. */
export function laneRows(
  { lane, levels }: Pick<ContactColumns, 'lane' | 'levels'>,
  shown: Int32Array,
): LaneRows {
  const sizes = new Int32Array(levels.length);
  for (const index of shown) {
    const own = lane[index] ?? 0;
    sizes[own] = (sizes[own] ?? 0) + 1;
  }
  const rows = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(levels.length);
  for (const index of shown) {
    const own = lane[index] ?? 0;
    const row = rows[own];
    const next = filled[own] ?? 0;
    if (row) row[next] = index;
    filled[own] = next + 1;
  }
  return rows;
}

/** The index in `row` (indices by date) that is nearest to `moment`; -1 where there is none. */
export function nearestTo(at: Float64Array, row: Int32Array, moment: number): number {
  const after = lowerBound(at, row, moment);
  const [before, next] = [row[after - 1], row[after]];
  if (before === undefined || next === undefined) return before ?? next ?? -1;
  return moment - (at[before] ?? 0) <= (at[next] ?? 0) - moment ? before : next;
}

/** How many contacts of `row` lie in the window; one at its very end does not. */
export function countIn(at: Float64Array, row: Int32Array, { start, end }: TimeWindow): number {
  return lowerBound(at, row, end) - lowerBound(at, row, start);
}

/** The indices 0 to `length` - 1. */
export function everyIndex(length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index);
}

/** The lanes to draw, top to bottom: those that a contact with a date needs. */
export function lanesOf({ lane, levels }: Pick<ContactColumns, 'lane' | 'levels'>): readonly Level[] {
  return levels.filter((_, level) => lane.includes(level));
}
