/** All contacts of the corpus as columns, so that a hundred thousand cost what fourteen do to filter and to draw. Pure. */

import { LEVELS, type Level } from '../../model/kinds.ts';
import type { MarkerHalf } from '../../selection/halves.ts';
import type { TimeWindow } from './time-window.ts';

/** One entry per contact that has a known date, by date. */
export interface ContactColumns {
  readonly ids: readonly string[];
  /** Milliseconds UTC, ascending. */
  readonly at: Float64Array;
  /** Index into `LEVELS`. */
  readonly lane: Uint8Array;
  /** Both halves of the marker, packed by `packHalves`. */
  readonly halves: Uint8Array;
}

const HALVES = ['empty', 'filled', 'hatched', 'context'] as const satisfies MarkerHalf[];

export function packHalves(left: MarkerHalf, right: MarkerHalf): number {
  return HALVES.indexOf(left) * HALVES.length + HALVES.indexOf(right);
}

export function unpackHalves(packed: number): { left: MarkerHalf; right: MarkerHalf } {
  return {
    left: HALVES[Math.floor(packed / HALVES.length)] ?? 'empty',
    right: HALVES[packed % HALVES.length] ?? 'empty',
  };
}

/** For every level, the indices of its contacts by date. */
export type LaneRows = readonly Int32Array[];

/** Cuts what is shown into lanes: two passes over numbers, whatever the filter. */
export function laneRows({ lane }: Pick<ContactColumns, 'lane'>, shown: Int32Array): LaneRows {
  const sizes = new Int32Array(LEVELS.length);
  for (const index of shown) {
    const own = lane[index] ?? 0;
    sizes[own] = (sizes[own] ?? 0) + 1;
  }
  const rows = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (const index of shown) {
    const own = lane[index] ?? 0;
    const row = rows[own];
    const place = sizes[own] ?? 0;
    if (row) row[place] = index;
    sizes[own] = place + 1;
  }
  return rows;
}

/** The first place in `row` whose contact is at `moment` or later. */
export function lowerBound(at: Float64Array, row: Int32Array, moment: number, from = 0): number {
  let low = from;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[row[middle] ?? 0] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of `row` lie in the window. */
export function countIn(at: Float64Array, row: Int32Array, { start, end }: TimeWindow): number {
  return lowerBound(at, row, end) - lowerBound(at, row, start);
}

export function everyIndex(length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index);
}

/** The lanes to draw: one for the unknown appears only when the corpus has something for it. */
export function lanesOf({ lane }: Pick<ContactColumns, 'lane'>): readonly Level[] {
  const unknown = LEVELS.indexOf('unknown');
  return LEVELS.filter((level) => level !== 'unknown' || lane.includes(unknown));
}
