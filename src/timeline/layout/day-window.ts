/** The window in calendar days, as links have it, and in moments, as the timeline draws it. Pure. */

import type { DayWindow } from '../../link/view-state.ts';
import { DAY_MS } from '../../model/day.ts';
import { lowerBound } from './lower-bound.ts';
import type { TimeWindow } from './time-window.ts';

/** Links hold no days outside these. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2100, 11, 31);

/** The days that are at least partly in the window. */
export function daysOf({ start, end }: TimeWindow): DayWindow {
  const day = (moment: number) => {
    const inside = Math.min(Math.max(moment, EARLIEST), LATEST);
    return new Date(Number.isNaN(inside) ? EARLIEST : inside).toISOString().slice(0, 10);
  };
  return { from: day(start), to: day(Math.max(start, end - 1)) };
}

/** From the first moment of the first day to the last of the last. */
export function momentsOf({ from, to }: DayWindow): TimeWindow {
  return { start: Date.parse(`${from}T00:00:00Z`), end: Date.parse(`${to}T00:00:00Z`) + DAY_MS };
}

/** The contacts in the window. `shown` holds indices by date. */
export function shownIn(window: DayWindow | undefined, at: Float64Array, shown: Int32Array): Int32Array {
  if (!window) return shown;
  const { start, end } = momentsOf(window);
  return shown.subarray(lowerBound(at, shown, start), lowerBound(at, shown, end));
}
