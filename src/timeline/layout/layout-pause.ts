/** When to plan anew what is drawn: in a pause, so that no frame of a move waits; or once it has moved too far. Pure. */

import { type TimeWindow, widened } from './time-window.ts';

/** The window and its pixels that a plan was made for. */
export interface LaidOutFor extends TimeWindow {
  readonly width: number;
}

const PAUSE_MS = 90;
/** A zoom is let through until it has gone so far. */
const FAR = 1.9;

/** Milliseconds to wait; undefined when the plan is the right one. */
export function pauseBeforeLayout(now: LaidOutFor, planned: LaidOutFor | undefined): number | undefined {
  if (!planned) return undefined;
  if (planned.start === now.start && planned.end === now.end && planned.width === now.width) return undefined;
  const grown = (now.end - now.start) / (planned.end - planned.start);
  // Half a window is drawn beyond either edge.
  const { start, end } = widened(planned, 0.5);
  return grown > FAR || grown < 1 / FAR || now.start < start || now.end > end ? 0 : PAUSE_MS;
}
