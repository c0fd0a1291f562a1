/** Cuts a lane into buckets of a power of two of days, with edges that no window moves. Pure. */

import { DAY_MS } from '../../model/day.ts';
import { lowerBound } from './lower-bound.ts';
import type { TimeWindow } from './time-window.ts';

/** A bucket has to hold a count and a gap; the wider it is, the fewer glyphs move at every step of a zoom. */
export const BUCKET_PX = 96;

/** Neighbours by date in one lane: places `first` to `last` of the lane's row, both included. */
export interface Group {
  readonly first: number;
  readonly last: number;
  /** The bucket the first and the last of them lie in. */
  readonly from: number;
  readonly to: number;
}

/** The exponent whose buckets are at least `BUCKET_PX` wide. */
export function levelFor(pixelsPerMs: number): number {
  return Math.max(0, Math.ceil(Math.log2(BUCKET_PX / (DAY_MS * pixelsPerMs))));
}

export const bucketMs = (level: number): number => DAY_MS * 2 ** level;

/** The filled buckets that the window touches, by date. */
export function bucketsOf(
  at: Float64Array,
  row: Int32Array,
  level: number,
  { start, end }: TimeWindow,
): readonly Group[] {
  const size = bucketMs(level);
  const edge = Math.ceil(end / size) * size;
  const groups: Group[] = [];
  let first = lowerBound(at, row, Math.floor(start / size) * size);
  while (first < row.length) {
    const moment = at[row[first] ?? 0] ?? 0;
    if (moment >= edge) break;
    const bucket = Math.floor(moment / size);
    const next = lowerBound(at, row, (bucket + 1) * size, first + 1);
    groups.push({ first, last: next - 1, from: bucket, to: bucket });
    first = next;
  }
  return groups;
}

/** Every contact by itself. */
export function singlesOf({ first, last, from, to }: Group): Group[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => ({
    first: first + offset,
    last: first + offset,
    from,
    to,
  }));
}

/** Two neighbours as one. */
export function joined(a: Group, b: Group): Group {
  return { first: a.first, last: b.last, from: a.from, to: b.to };
}
