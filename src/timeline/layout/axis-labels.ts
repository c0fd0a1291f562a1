/** The labels of the time axis, in the reader's language and in UTC days; fewer of them where ticks are close. Pure. */

import type { Messages } from '../../messages/en.ts';
import { DAY_MS } from '../../model/day.ts';
import { monthsOf } from './months-of.ts';

/** The scales that vis-timeline chooses from at our zooms. */
export type AxisScale = 'year' | 'month' | 'week' | 'weekday' | 'day' | 'hour';

/** The pixels that each kind of label needs. */
export const TICK_ROOM = { year: 44, yearPair: 38, everyYear: 22, month: 34 } as const;

/** The label of a tick: the year at its January, the month at its first day, so that one row of labels is enough. */
export function axisLabel(
  moment: number,
  scale: AxisScale,
  messages: Messages,
  pixelsPerDay = Number.POSITIVE_INFINITY,
): string {
  const { months, dayOfMonth } = messages.date;
  const date = new Date(moment);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const firstOfMonth = date.getUTCDate() === 1;
  if (scale === 'year') return yearLabel(year, pixelsPerDay * 365, messages);
  if (firstOfMonth && month === 0) return String(year);
  if (scale === 'month' || firstOfMonth) {
    // Where a month is narrower than its name, every third is named.
    const crowded = scale === 'month' && pixelsPerDay * 30 < TICK_ROOM.month;
    return crowded && month % 3 !== 0 ? '' : (months.short[month] ?? '');
  }
  return dayOfMonth(date.getUTCDate());
}

function yearLabel(year: number, room: number, messages: Messages): string {
  if (room >= TICK_ROOM.year || (year % 2 === 0 && room >= TICK_ROOM.everyYear)) return String(year);
  if (room >= TICK_ROOM.yearPair) return messages.timeline.shortYear(year);
  // Beside a year in full there is no room for another.
  if (room >= TICK_ROOM.everyYear) return '';
  // At this scale vis-timeline leaves years out by itself, and those that remain have room.
  return String(year);
}

const FEW_MONTHS = 100 * DAY_MS;

/** The text in the corner of the axis: the unit of the ticks, and the years that they leave out. */
export function axisCorner(start: number, end: number, scale: AxisScale, messages: Messages): string {
  const { year, month, day } = messages.timeline.scale;
  if (scale === 'year') return year;
  const [first, last] = [new Date(start), new Date(end)];
  const years = [...new Set([first.getUTCFullYear(), last.getUTCFullYear()])];
  // So few months that the axis may not have room for the name of the first.
  if (scale === 'month' && end - start < FEW_MONTHS) return monthsOf(start, end, messages);
  if (scale === 'month') return `${month}, ${years.join('–')}`;
  const { short } = messages.date.months;
  const months = new Set([short[first.getUTCMonth()], short[last.getUTCMonth()]]);
  return `${day}, ${[...months].join('–')} ${years.at(-1)}`;
}
