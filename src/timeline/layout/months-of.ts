/** A stretch of time in months, for labels and headlines. Pure. */

import type { Messages } from '../../messages/en.ts';
import { DAY_MS } from '../../model/day.ts';

/** A stretch of time by the months it touches: “Mar–Nov 2021”. */
export function monthsOf(
  start: number,
  end: number,
  messages: Messages,
  style: 'short' | 'long' = 'short',
): string {
  const [first, to] = [new Date(start), new Date(Math.max(start, end - DAY_MS / 2))];
  const names = messages.date.months[style];
  return messages.timeline.months(
    names[first.getUTCMonth()] ?? '',
    first.getUTCFullYear(),
    names[to.getUTCMonth()] ?? '',
    to.getUTCFullYear(),
  );
}
