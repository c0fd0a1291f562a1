/** The words of the time axis, in the reader's language and in UTC days. */

import type { Words } from '../words/en.ts';

/** The scales that vis-timeline chooses from at our zooms. */
export type AxisScale = 'year' | 'month' | 'week' | 'weekday' | 'day' | 'hour';

/** A tick: years at their January, months at their first, so that one row of labels is enough. */
export function axisLabel(moment: number, scale: AxisScale, { date: { months, dayOfMonth } }: Words): string {
  const date = new Date(moment);
  const firstOfMonth = date.getUTCDate() === 1;
  if (scale === 'year' || (firstOfMonth && date.getUTCMonth() === 0)) return String(date.getUTCFullYear());
  if (scale === 'month' || firstOfMonth) return months.short[date.getUTCMonth()] ?? '';
  return dayOfMonth(date.getUTCDate());
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
