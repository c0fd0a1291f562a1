/** Dates in a text: each with the words it was read from, as EDTF, and whether it is stated or inferred from the text's day. */

import type { Span } from '../../model/corpus.ts';
import { fromNumber, isDay, isoOf, lastOf, numberOf, parseDay } from './calendar.ts';
import { isWhole, patternsOf, type Shape } from './patterns.ts';
import { type Reading, relative, type Tense } from './relative.ts';
import { type DateValue, dayValue, isNext, monthOf, monthValue } from './values.ts';
import type { DayWords } from './words.ts';

export interface FoundDate extends Span, DateValue {
  readonly shape: Shape['type'];
}

/** `of`: how the language writes dates, or whole days alone. `day`: of the text, `YYYY-MM-DD`. The longest at each place; what cannot be reckoned without a day is left out. */
export function findDates(
  content: string,
  of: DayWords,
  day: string | undefined,
  { start, end }: Span = { start: 0, end: content.length },
): readonly FoundDate[] {
  const words = content.slice(start, end);
  const own = parseDay(day);
  const today = own && numberOf(own);
  const found = patternsOf(of)
    .flatMap(({ shape, pattern }, rank) =>
      [...words.matchAll(pattern)].map((match) => ({
        shape,
        match,
        rank,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .filter(({ match }) => of.language !== 'en' || isProper(match.groups?.m ?? match.groups?.w))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank || a.from - b.from);
  const result: FoundDate[] = [];
  for (const { shape, match, from, to } of found) {
    if (result.some((one) => from < one.end - start && one.start - start < to)) continue;
    const value = readShape(shape, match.groups ?? {}, {
      words: of,
      today,
      tense: tenseAt(words, from, to, of),
    });
    if (value) result.push({ ...value, start: start + from, end: start + to, shape: shape.type });
  }
  return result.toSorted((a, b) => a.start - b.start);
}

/** “May” and “Sun.” are months and days with a capital alone. */
function isProper(word: string | undefined): boolean {
  return word === undefined || /^\p{Lu}/u.test(word);
}

/** No farther away is a verb taken for the date's own. */
const REACH = 90;

function tenseAt(words: string, from: number, to: number, of: DayWords): Tense {
  if (!isWhole(of)) return undefined;
  const before =
    words
      .slice(Math.max(0, from - REACH), from)
      .split(/[.;!?]\s/u)
      .at(-1) ?? '';
  const [after = ''] = words.slice(to, to + REACH).split(/[.;!?](?:\s|$)/u);
  const { past, future } = of;
  const nearest = (cue: RegExp) => {
    const behind = [...before.matchAll(cue)].at(-1);
    const [ahead] = [...after.matchAll(cue)];
    return Math.min(
      behind ? before.length - behind.index - behind[0].length : Number.POSITIVE_INFINITY,
      ahead ? ahead.index : Number.POSITIVE_INFINITY,
    );
  };
  const [was, will] = [nearest(past), nearest(future)];
  if (was === will) return undefined;
  return will < was ? 'future' : 'past';
}

function readShape(
  shape: Shape,
  groups: Readonly<Record<string, string | undefined>>,
  reading: Reading,
): DateValue | undefined {
  const { words, today } = reading;
  const y = groups.y === undefined ? undefined : Number(groups.y);
  const m = monthOf(groups.m, words.months);
  const d = Number(groups.d);
  switch (shape.type) {
    case 'iso':
    case 'slashes':
      return y === undefined ? undefined : dayValue(y, Number(groups.mm), d, undefined, undefined, 'stated');
    case 'day': {
      if (m === undefined) return undefined;
      const e = groups.e === undefined ? undefined : Number(groups.e);
      const f = monthOf(groups.f, words.months);
      if (y !== undefined) return dayValue(y, m, d, e, f, 'stated');
      const year = today === undefined ? undefined : yearOfDay(m, d, today, reading.tense);
      return year === undefined ? undefined : dayValue(year, m, d, e, f, 'inferred');
    }
    case 'month': {
      if (m === undefined) return undefined;
      const turn = groups.turn;
      const tense =
        turn === undefined ? reading.tense : isWhole(words) && isNext(turn, words.next) ? 'future' : 'past';
      const year = y ?? (today === undefined ? undefined : yearOfMonth(m, today, tense, turn !== undefined));
      return year === undefined
        ? undefined
        : monthValue(year, m, y === undefined ? 'inferred' : 'stated', groups.part);
    }
    case 'season': {
      const season = [0, 1, 2, 3].findIndex((i) => groups[`s${i}`] !== undefined);
      if (y === undefined || season < 0) return undefined;
      const from = 3 + season * 3;
      const last = season === 3 ? isoOf(y + 1, 2, lastOf(y + 1, 2)) : isoOf(y, from + 2, lastOf(y, from + 2));
      return { edtf: `${y}-${21 + season}`, basis: 'stated', first: isoOf(y, from, 1), last };
    }
    case 'year':
      return y === undefined
        ? undefined
        : { edtf: String(y), basis: 'stated', first: isoOf(y, 1, 1), last: isoOf(y, 12, 31) };
    case 'weekday':
    case 'days':
    case 'weeks':
    case 'weekends':
    case 'months':
    case 'years':
    case 'about':
    case 'ago':
      return today === undefined ? undefined : relative(shape, groups, today, reading);
  }
}

/** The year in which the day is the nearest, or by the tense of the verb the last before, or the first after. */
function yearOfDay(m: number, d: number, today: number, tense: Tense): number | undefined {
  const { y } = fromNumber(today);
  const years = [y - 1, y, y + 1].filter((year) => isDay(year, m, d));
  const away = (year: number) => numberOf({ y: year, m, d }) - today;
  // One of two capitals may be a day ahead.
  const fitting = years.filter(
    (year) => tense === undefined || (tense === 'past' ? away(year) <= 1 : away(year) >= 0),
  );
  // A verb far from the date may be another's: half a year off, the nearest is likelier.
  const [nearest] = (fitting.length > 0 ? fitting : years).toSorted(
    (a, b) => Math.abs(away(a)) - Math.abs(away(b)),
  );
  const [closest] = years.toSorted((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
  if (nearest === undefined || closest === undefined) return nearest;
  // What is announced, was announced in the past tense.
  const near = tense === 'past' && away(closest) > 0 ? 75 : 45;
  return Math.abs(away(closest)) < near && Math.abs(away(nearest)) > 200 ? closest : nearest;
}

function yearOfMonth(m: number, today: number, tense: Tense, turned: boolean): number {
  const { y, m: now } = fromNumber(today);
  if (tense === 'future') return m > now || (m === now && !turned) ? y : y + 1;
  return m < now || (m === now && !turned) ? y : y - 1;
}
