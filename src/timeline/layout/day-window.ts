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

/** What lies outside the window on one side: how many, how far away the last of them is, and the index of the nearest. */
export interface Beyond {
  readonly count: number;
  readonly furthest: number;
  readonly nearest: number;
}

export interface Edges {
  readonly earlier: Beyond;
  readonly later: Beyond;
}

const NOTHING: Beyond = { count: 0, furthest: Number.NaN, nearest: -1 };

/** The contacts in the window. `shown` holds indices by date. */
export function shownIn(window: DayWindow | undefined, at: Float64Array, shown: Int32Array): Int32Array {
  if (!window) return shown;
  const { start, end } = momentsOf(window);
  return shown.subarray(lowerBound(at, shown, start), lowerBound(at, shown, end));
}

/** The contacts that lie outside the window, on either side. `shown` holds indices by date. */
export function outsideOf(
  window: DayWindow | undefined,
  at: Float64Array,
  shown: Int32Array = everyIndex(at.length),
): Edges {
  if (!window || shown.length === 0) return { earlier: NOTHING, later: NOTHING };
  const { start, end } = momentsOf(window);
  const before = lowerBound(at, shown, start);
  const until = lowerBound(at, shown, end);
  const beyond = (count: number, furthest: number, nearest: number): Beyond =>
    count > 0
      ? { count, furthest: at[shown[furthest] ?? 0] ?? start, nearest: shown[nearest] ?? -1 }
      : NOTHING;
  return {
    earlier: beyond(before, 0, before - 1),
    later: beyond(shown.length - until, shown.length - 1, until),
  };
}

/** The window, moved so that a moment is in its middle. */
export function centredOn(window: DayWindow, moment: number): DayWindow {
  const { start, end } = momentsOf(window);
  const half = (end - start) / 2;
  return daysOf({ start: moment - half, end: moment + half });
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
