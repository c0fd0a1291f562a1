/** The rail of gaps: dimension lines between contacts, as far as the window has room for their words. Pure. */

import type { Gap } from '../../selection/gaps.ts';
import { DAY_MS, type TimeWindow } from './time-window.ts';

export interface GapLine {
  /** Pixels from the left edge of the window. */
  readonly left: number;
  readonly right: number;
  /** The gap goes on beyond the edge. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  readonly months: number;
  readonly text: string;
}

/** Room around the words, so that a piece of the line is seen on either side. */
const AROUND_PX = 22;

export function gapLines(
  gaps: readonly Gap[],
  { start, end }: TimeWindow,
  width: number,
  wordsOf: (months: number, long: boolean) => string,
  measure: (text: string) => number,
): readonly GapLine[] {
  const scale = width / (end - start);
  return gaps.flatMap(({ from, to, months }) => {
    // From the end of the one day to the beginning of the other, with a little air at the markers.
    const [x0, x1] = [
      (Date.parse(`${from}T00:00:00Z`) + DAY_MS - start) * scale + 2,
      (Date.parse(`${to}T00:00:00Z`) - start) * scale - 2,
    ];
    if (x1 <= 0 || x0 >= width) return [];
    const [left, right] = [Math.max(0, x0), Math.min(width, x1)];
    const text = [wordsOf(months, true), wordsOf(months, false)].find(
      (words) => right - left >= measure(words) + AROUND_PX,
    );
    return text === undefined ? [] : [{ left, right, openLeft: x0 < 0, openRight: x1 > width, months, text }];
  });
}
