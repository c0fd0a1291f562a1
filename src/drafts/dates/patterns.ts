/** The shapes of dates in a language, made from its words: of whole days alone, or of all dates. */

import { madeOnce } from '../made-once.ts';
import type { DateWords, DayWords } from './words.ts';

/** `off`: how many units from the text's own; `about`: around now, before or after. */
export type Shape =
  | { readonly type: 'day' | 'month' | 'year' | 'season' | 'weekday' | 'iso' | 'slashes' | 'ago' }
  | { readonly type: 'days' | 'weeks' | 'weekends' | 'months' | 'years'; readonly off: number }
  | { readonly type: 'about'; readonly off: -1 | 1 };

export interface Pattern {
  readonly shape: Shape;
  /** Named groups: d, e (a last day), m, f (month of the last day), y, w, part, turn, n, u. */
  readonly pattern: RegExp;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const YEAR = '(?:19|20)\\d{2}';

function alternatives(list: readonly string[]): string {
  return list.join('|');
}

const DASH = '\\s?[-–—]\\s?';

export function isWhole(words: DayWords): words is DateWords {
  return 'seasons' in words;
}

/** A whole day; the second order is English alone. */
function shapesOfDay(words: DayWords): readonly (readonly [Shape, string])[] {
  const isEnglish = words.language === 'en';
  const m = `(?<m>${alternatives(words.months)})`;
  const f = `(?<f>${alternatives(words.months)})`;
  const range = `(?:(?:${DASH}|${words.and})${dayAs('e')})?`;
  const year = yearOf(words);
  const at = `(?:(?:${alternatives(words.weekdays)})${isEnglish ? ',?' : ','}?\\s)?`;
  return [
    [{ type: 'day' }, `${dayAs('d')}\\s${m}${DASH}${dayAs('e')}\\s${f}${year}`],
    [{ type: 'day' }, `${at}${dayAs('d')}${range}\\s(?:of\\s)?${m}${year}`],
    ...(isEnglish ? [[{ type: 'day' }, `${at}${m}\\s${dayAs('d')}${range}${year}`] as const] : []),
  ];
}

function dayAs(name: 'd' | 'e'): string {
  return `(?<${name}>\\d{1,2})(?:er|e|st|nd|rd|th|-го|-е|-ое)?`;
}

function yearOf({ year }: DayWords): string {
  return `(?:${year.replace('Y', `(?<y>${YEAR})`)})?`;
}

function shapesOf(words: DateWords): readonly (readonly [Shape, string])[] {
  const m = `(?<m>${alternatives(words.months)})`;
  const turn = `(?<turn>${words.last}|${words.next})`;
  const weekday = `(?<w>${alternatives(words.weekdays)})`;
  return [
    [{ type: 'month' }, `${words.part}${m}${yearOf(words)}`],
    [{ type: 'month' }, words.turned.replace('T', turn).replace('M', m)],
    [{ type: 'month' }, `(?:${words.inMonth})?${m}\\s(?:of\\s)?(?<y>${YEAR})(?:\\s(?:года|г\\.))?`],
    [{ type: 'month' }, `(?:${words.inMonth})${m}${END}(?!\\s\\d{1,2}(?!\\d))`],
    [
      { type: 'season' },
      `(?<s>${words.seasons.map((season, i) => `(?<s${i}>${season})`).join('|')})\\s(?<y>${YEAR})`,
    ],
    [{ type: 'weekday' }, words.weekday.replace('T', turn).replace('W', weekday)],
    ...words.days.map(([form, off]): [Shape, string] => [{ type: 'days', off }, form]),
    ...words.weeks.map(([form, off]): [Shape, string] => [{ type: 'weeks', off }, form]),
    ...words.weekends.map(([form, off]): [Shape, string] => [{ type: 'weekends', off }, form]),
    ...words.monthsOff.map(([form, off]): [Shape, string] => [{ type: 'months', off }, form]),
    ...words.years.map(([form, off]): [Shape, string] => [{ type: 'years', off }, form]),
    ...words.about.map(([form, off]): [Shape, string] => [{ type: 'about', off }, form]),
    [
      { type: 'ago' },
      words.ago
        .replace('N', `(?<n>\\d{1,2}|${alternatives(words.numbers)})`)
        .replace('U', `(?<u>${alternatives(words.units)})`),
    ],
    [{ type: 'year' }, words.inYear.replace('Y', `(?<y>${YEAR})`)],
  ];
}

const ISO: readonly Pattern[] = [
  {
    shape: { type: 'iso' },
    pattern: new RegExp(`${START}(?<y>${YEAR})-(?<mm>\\d{2})-(?<d>\\d{2})(?!\\d)`, 'giu'),
  },
  {
    shape: { type: 'slashes' },
    pattern: new RegExp(`${START}(?<d>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<y>${YEAR})(?!\\d)`, 'giu'),
  },
];

/** In order of preference, where two begin at one place and are as long. */
export const patternsOf = madeOnce((words: DayWords): readonly Pattern[] => [
  ...ISO,
  ...[...shapesOfDay(words), ...(isWhole(words) ? shapesOf(words) : [])].map(([shape, source]) => ({
    shape,
    // A space may be the line end of a wrapped text, or one that does not break.
    pattern: new RegExp(`${START}(?:${source.replaceAll(' ', '\\s')})${END}`, 'giu'),
  })),
]);
