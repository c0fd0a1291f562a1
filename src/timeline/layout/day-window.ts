/** The window in calendar days, as links have it, and in moments, as the timeline draws it. Pure. */

import type { DayWindow } from '../../link/view-state.ts';
import { DAY_MS } from '../../model/day.ts';
import { everyIndex, lowerBound } from './columns.ts';
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

/** What lies outside the window on one side: how many, and how far away the last of them is. */
export interface Beyond {
  readonly count: number;
  readonly furthest: number;
}

export interface Edges {
  readonly earlier: Beyond;
  readonly later: Beyond;
}

const NOTHING: Beyond = { count: 0, furthest: Number.NaN };

/** The contacts that lie outside the window, on either side. `shown` holds indices by date. */
export function outsideOf(
  window: DayWindow | undefined,
  at: Float64Array,
  shown: Int32Array = everyIndex(at.length),
): Edges {
  if (!window || shown.length === 0) return { earlier: NOTHING, later: NOTHING };
  const { start, end } = momentsOf(window);
  const before = lowerBound(at, shown, start);
  const after = shown.length - lowerBound(at, shown, end);
  return {
    earlier: before > 0 ? { count: before, furthest: at[shown[0] ?? 0] ?? start } : NOTHING,
    later: after > 0 ? { count: after, furthest: at[shown[shown.length - 1] ?? 0] ?? end } : NOTHING,
  };
}

/** The window widened so that what lies that far lies in it, with a little room. */
export function widenedTo(window: DayWindow, { count, furthest }: Beyond): DayWindow {
  if (count === 0) return window;
  const { start, end } = momentsOf(window);
  const first = Math.min(start, furthest);
  const last = Math.max(end, furthest);
  const room = Math.max((last - first) * 0.04, DAY_MS);
  return daysOf({ start: first < start ? first - room : start, end: last > end ? last + room : end });
}
