/** The rail of gaps: dimension lines between contacts, as far as the window has room for their labels. Pure. */

import type { Messages } from '../../messages/en.ts';
import { DAY_MS } from '../../model/day.ts';
import type { Gap } from '../../selection/gaps.ts';
import type { Viewport } from './time-window.ts';

export interface GapLine {
  /** Pixels from the left edge of the window. */
  readonly left: number;
  readonly right: number;
  /** The gap goes on beyond the edge. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  readonly label: string;
}

/** Room around a label, so that a piece of the line is seen on either side. */
const AROUND_PX = 22;

export function gapLines(
  gaps: readonly Gap[],
  { start, end, width }: Viewport,
  messages: Messages['timeline']['gaps'],
  measure: (label: string) => number,
): readonly GapLine[] {
  const scale = width / (end - start);
  return gaps.flatMap(({ from, to, months }) => {
    // From the end of the one day to the beginning of the other, two pixels clear of the markers.
    const [x0, x1] = [
      (Date.parse(`${from}T00:00:00Z`) + DAY_MS - start) * scale + 2,
      (Date.parse(`${to}T00:00:00Z`) - start) * scale - 2,
    ];
    if (x1 <= 0 || x0 >= width) return [];
    const [left, right] = [Math.max(0, x0), Math.min(width, x1)];
    const label = [messages.long(months), messages.short(months)].find(
      (candidate) => right - left >= measure(candidate) + AROUND_PX,
    );
    return label === undefined ? [] : [{ left, right, openLeft: x0 < 0, openRight: x1 > width, label }];
  });
}
