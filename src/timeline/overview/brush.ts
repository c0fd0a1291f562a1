/** Where a hand or a key moves the window on the overview. Pure. */

import type { TimeWindow } from '../layout/time-window.ts';

export type Grip = 'whole' | 'start' | 'end';

/** The window dragged by `by` milliseconds, held by one of its ends or as a whole, within `bounds`. */
export function dragged(
  { start, end }: TimeWindow,
  grip: Grip,
  by: number,
  bounds: TimeWindow,
  least: number,
): TimeWindow {
  if (grip === 'start') {
    const moved = Math.min(Math.max(start + by, bounds.start), Math.max(end - least, bounds.start));
    return { start: moved, end };
  }
  if (grip === 'end') {
    const moved = Math.max(Math.min(end + by, bounds.end), Math.min(start + least, bounds.end));
    return { start, end: moved };
  }
  const push = Math.max(bounds.start - start, Math.min(by, bounds.end - end));
  // A window wider than the strip has nowhere to go.
  return end - start >= bounds.end - bounds.start ? { start, end } : { start: start + push, end: end + push };
}

/** What a key does to the window: arrows move it by a tenth, with Shift they move its end. */
export function keyed(
  window: TimeWindow,
  key: string,
  shift: boolean,
  bounds: TimeWindow,
  least: number,
): TimeWindow | undefined {
  const span = window.end - window.start;
  const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 10, PageDown: -10 }[key];
  if (step !== undefined) return dragged(window, shift ? 'end' : 'whole', (span / 10) * step, bounds, least);
  if (key === 'Home') return dragged(window, 'whole', bounds.start - window.start, bounds, least);
  if (key === 'End') return dragged(window, 'whole', bounds.end - window.end, bounds, least);
  return undefined;
}
