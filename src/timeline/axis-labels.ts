/** The words of the time axis, in the reader's language and in UTC days; fewer of them where ticks are close. Pure. */

import type { Words } from '../words/en.ts';
import { DAY_MS } from './time-window.ts';

/** The scales that vis-timeline chooses from at our zooms. */
export type AxisScale = 'year' | 'month' | 'week' | 'weekday' | 'day' | 'hour';

/** A year written out needs so many pixels, a year of two digits, a month, a day. */
const ROOM = { year: 44, shortYear: 22, month: 34 } as const;

/** A tick: years at their January, months at their first, so that one row of labels is enough. */
export function axisLabel(
  moment: number,
  scale: AxisScale,
  words: Words,
  pixelsPerDay = Number.POSITIVE_INFINITY,
): string {
  const { months, dayOfMonth } = words.date;
  const date = new Date(moment);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const firstOfMonth = date.getUTCDate() === 1;
  if (scale === 'year') return yearLabel(year, pixelsPerDay * 365, words);
  if (firstOfMonth && month === 0) return String(year);
  if (scale === 'month' || firstOfMonth) {
    // Where a month is narrower than its name, every third is named.
    const crowded = scale === 'month' && pixelsPerDay * 30 < ROOM.month;
    return crowded && month % 3 !== 0 ? '' : (months.short[month] ?? '');
  }
  return dayOfMonth(date.getUTCDate());
}

function yearLabel(year: number, room: number, words: Words): string {
  if (room >= ROOM.year || (year % 2 === 0 && room >= ROOM.shortYear)) return String(year);
  if (room >= ROOM.shortYear) return words.timeline.shortYear(year);
  // vis-timeline leaves years out by itself then; those it keeps are far enough apart.
  return String(year);
}

/** What the corner of the axis says: the unit of the ticks, and the years that they leave out. */
export function axisCorner(start: number, end: number, scale: AxisScale, words: Words): string {
  const { year, month, day } = words.timeline.scale;
  if (scale === 'year') return year;
  const [first, last] = [new Date(start), new Date(end)];
  const years = [...new Set([first.getUTCFullYear(), last.getUTCFullYear()])];
  if (scale === 'month') return `${month}, ${years.join('–')}`;
  const { short } = words.date.months;
  const months = new Set([short[first.getUTCMonth()], short[last.getUTCMonth()]]);
  return `${day}, ${[...months].join('–')} ${years.at(-1)}`;
}

/** A stretch of time by the months it touches: “Mar–Nov 2021”. */
export function monthsOf(
  start: number,
  end: number,
  words: Words,
  style: 'short' | 'long' = 'short',
): string {
  const [first, to] = [new Date(start), new Date(Math.max(start, end - DAY_MS / 2))];
  const names = words.date.months[style];
  return words.timeline.months(
    names[first.getUTCMonth()] ?? '',
    first.getUTCFullYear(),
    names[to.getUTCMonth()] ?? '',
    to.getUTCFullYear(),
  );
}
