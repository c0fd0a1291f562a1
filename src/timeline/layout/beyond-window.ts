/** What lies before and after the window, and the windows that show it. Pure. */

import type { DayWindow } from '../../link/view-state.ts';
import { DAY_MS } from '../../model/day.ts';
import { everyIndex } from './columns.ts';
import { daysOf, momentsOf } from './day-window.ts';
import { lowerBound } from './lower-bound.ts';

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

/**
 * The window moved towards what lies beyond it, as long as before: just far enough to show all of that, or else until
 * the nearest is at its edge. `at` holds moments (milliseconds UTC) by index.
 */
export function movedTo(
  window: DayWindow,
  { count, furthest, nearest }: Beyond,
  at: Float64Array,
): DayWindow {
  if (count === 0) return window;
  const { start, end } = momentsOf(window);
  const room = Math.max((end - start) * 0.04, DAY_MS);
  const first = at[nearest] ?? furthest;
  const by =
    furthest < start
      ? Math.max(furthest - room - start, first + room - end)
      : Math.min(furthest + room - end, first - room - start);
  return daysOf({ start: start + by, end: end + by });
}
