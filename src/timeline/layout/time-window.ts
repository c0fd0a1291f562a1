/** A stretch of time in milliseconds UTC, and the one that holds everything. Pure. */

import { DAY_MS } from '../../model/day.ts';

export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** A window and the pixels that it is shown on. */
export interface Viewport extends TimeWindow {
  readonly width: number;
}

/** The nearest zoom still has days as ticks. */
export const NEAREST_MS = 12 * DAY_MS;

/** The window that shows all contacts, with room for the first marker and the last label. `at` ascends. */
export function windowOfAll(at: Float64Array): TimeWindow {
  const [first, last] = [at[0], at[at.length - 1]];
  if (first === undefined || last === undefined)
    return { start: Date.UTC(2014, 0, 1), end: Date.UTC(2025, 0, 1) };
  const room = Math.max((last - first) * 0.065, (365 * DAY_MS) / 12);
  return { start: first - room, end: last + room };
}

/** The window with `share` of its length more at either end, and never shorter than `least`. */
export function widened({ start, end }: TimeWindow, share: number, least = 0): TimeWindow {
  const room = Math.max((end - start) * share, (least - (end - start)) / 2);
  return { start: start - room, end: end + room };
}
