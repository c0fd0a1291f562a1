/** Where a drag or a key moves the window on the overview. Pure. */

import type { TimeWindow } from '../layout/time-window.ts';

export type Grip = 'whole' | 'start' | 'end';

/** The window dragged by `by` milliseconds within `bounds`, by one of its ends or as a whole. */
export function dragWindow(
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
  // A window wider than the overview cannot be moved.
  return end - start >= bounds.end - bounds.start ? { start, end } : { start: start + push, end: end + push };
}

/** Arrow keys move the window by a tenth, or with Shift its end; undefined for other keys. */
export function moveByKey(
  window: TimeWindow,
  key: string,
  shift: boolean,
  bounds: TimeWindow,
  least: number,
): TimeWindow | undefined {
  const span = window.end - window.start;
  const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 10, PageDown: -10 }[key];
  if (step !== undefined)
    return dragWindow(window, shift ? 'end' : 'whole', (span / 10) * step, bounds, least);
  if (key === 'Home') return dragWindow(window, 'whole', bounds.start - window.start, bounds, least);
  if (key === 'End') return dragWindow(window, 'whole', bounds.end - window.end, bounds, least);
  return undefined;
}
