/** The window in calendar days, as links have it, and in moments, as the timeline draws it. Pure. */

import type { DayWindow } from '../link/view-state.ts';
import type { TimelineItem, TimeWindow } from './timeline-item.ts';

const DAY_MS = 86_400_000;
/** Links know no days outside these. */
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

export interface Edges {
  readonly earlier: readonly TimelineItem[];
  readonly later: readonly TimelineItem[];
}

/** The contacts that lie outside the window, on either side. */
export function outsideOf(window: DayWindow | undefined, items: readonly TimelineItem[]): Edges {
  if (!window) return { earlier: [], later: [] };
  const { start, end } = momentsOf(window);
  return { earlier: items.filter(({ at }) => at < start), later: items.filter(({ at }) => at >= end) };
}

/** The window widened so that these contacts lie in it, with a little room. */
export function widenedTo(window: DayWindow, items: readonly TimelineItem[]): DayWindow {
  const { start, end } = momentsOf(window);
  const moments = items.map(({ at }) => at);
  const first = Math.min(start, ...moments);
  const last = Math.max(end, ...moments);
  const room = Math.max((last - first) * 0.04, DAY_MS);
  return daysOf({ start: first < start ? first - room : start, end: last > end ? last + room : end });
}
