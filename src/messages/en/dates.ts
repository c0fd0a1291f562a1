/** How English writes dates and the basis of each part. */

import type { DatePart } from '../../model/dating.ts';
import { list } from './terms.ts';

export const date = {
  months: {
    long: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  /** From Sunday. */
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  dayOfMonth: (day: number) => String(day),
  /** Here and below, takes the date's precision, because other languages need it. */
  about: (date: string, _precision: DatePart) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  dayUnknown: (date: string) => `${date}, day unknown`,
  from: (date: string, _precision: DatePart) => `from ${date}`,
  until: (date: string, _precision: DatePart) => `until ${date}`,
  endUnknown: (date: string, _precision: DatePart) => `from ${date}, end unknown`,
  unknown: 'date unknown',
  startUnknown: (date: string, _precision: DatePart) => `until ${date}, start unknown`,
  season: (season: number, year: number) =>
    `${['spring', 'summer', 'autumn', 'winter'][season - 21] ?? ''} ${year}`,
  decade: (year: number) => `${year}s`,
  planned: 'day not set',
  parts: { year: 'year', month: 'month', day: 'day' },
  inferred: (parts: readonly string[]) => `${parts.length === 0 ? 'date' : list(parts)} inferred`,
  outside: (parts: readonly string[]) => `${parts.length === 0 ? 'date' : list(parts)} from other sources`,
  fromWords: 'from',
  evidence: 'How the date is known',
};
