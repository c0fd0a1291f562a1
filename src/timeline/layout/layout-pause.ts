/** How long a new layout may wait: until the window rests, so that no frame of a move has to; or not at all. Pure. */

import { type Viewport, widened } from './time-window.ts';

const PAUSE_MS = 90;
/** A zoom goes on without a new layout until the window has grown or shrunk by this factor. */
const MAX_ZOOM = 1.9;

/** Milliseconds to wait; undefined while the layout fits the viewport. */
export function pauseBeforeLayout(now: Viewport, laidOut: Viewport | undefined): number | undefined {
  if (!laidOut) return undefined;
  if (laidOut.start === now.start && laidOut.end === now.end && laidOut.width === now.width) return undefined;
  const grown = (now.end - now.start) / (laidOut.end - laidOut.start);
  // Half a window is drawn beyond either edge.
  const { start, end } = widened(laidOut, 0.5);
  const uncovered = now.start < start || now.end > end;
  return grown > MAX_ZOOM || grown < 1 / MAX_ZOOM || uncovered ? 0 : PAUSE_MS;
}
