/** Reads EDTF (ISO 8601-2) level 0 and 1 values into the calendar days they cover. */

import edtf from 'edtf';
import type { DatePart } from '../../model/dating.ts';

export interface EdtfReading {
  readonly first: string | null;
  readonly last: string | null;
  readonly precision: DatePart;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type EdtfFault = 'syntax' | 'hour' | 'out-of-range' | 'reversed';
export type EdtfResult = { readonly value: EdtfReading } | { readonly error: EdtfFault };

interface Days {
  readonly first: string;
  readonly last: string;
}

/** Contacts are of the twentieth and twenty-first century; anything else is a typo. */
const EARLIEST = 1900;
const LATEST = 2100;

/** Of what `Date` can hold, in milliseconds since 1970, or before it. */
const LAST_MOMENT = 8.64e15;

/** Nothing longer is a date in level 0 or 1, and parsing takes longer the longer it is. */
const LONGEST = 80;

/** Hours are of one capital: the day may be another in the other. */
const HOUR = /T\d/;

/** The days of a corpus are few beside its dates, and parsing one takes long. */
const MAX_READINGS = 10_000;
const readings = new Map<string, EdtfResult>();

export function readEdtf(input: string): EdtfResult {
  const before = readings.get(input);
  if (before) return before;
  const result = parseEdtf(input);
  if (readings.size >= MAX_READINGS) readings.clear();
  readings.set(input, result);
  return result;
}

/**
 * Parses one EDTF value of days, without hours.
 * Seasons 21 to 24 are taken as March–May, June–August, September–November and December–February.
 */
function parseEdtf(input: string): EdtfResult {
  if (input.length > LONGEST) return { error: 'syntax' };
  if (HOUR.test(input)) return { error: 'hour' };
  const ends = input.split('/');
  const days = ends.length === 2 ? undefined : readDays(input);
  const [from, to] = ends.length === 2 ? ends.map(readEnd) : [days, days];
  // An interval without either end is valid EDTF but says nothing.
  if (from === undefined || to === undefined || (from === null && to === null)) return { error: 'syntax' };
  const first = from?.first ?? null;
  const last = to?.last ?? null;
  if ([first, last].some((day) => day !== null && !inRange(day))) return { error: 'out-of-range' };
  if (first !== null && last !== null && first > last) return { error: 'reversed' };
  return {
    value: {
      first,
      last,
      precision: precisionOf(ends),
      approximate: /[~%]/.test(input),
      uncertain: /[?%]/.test(input),
    },
  };
}

/**
 * One end of an interval: null where it is open (`..`) or unknown (nothing). The ends are read one by one
 * because the library refuses an interval within one day, and calls a reversed one malformed. Level 1 has
 * neither seasons nor unspecified digits in intervals.
 */
function readEnd(end: string): Days | null | undefined {
  if (end === '' || end === '..') return null;
  return /X|^\d{4}-2\d$/.test(end) ? undefined : readDays(end);
}

function readDays(input: string): Days | undefined {
  let parsed: ReturnType<typeof edtf>;
  try {
    parsed = edtf(input, { level: 1 });
  } catch {
    return undefined;
  }
  if (parsed.type === 'Season') return season(parsed.values);
  // The library still accepts the centuries of an older draft: “20” would mean a hundred years.
  if (parsed.type === 'Century' || parsed.min === null || parsed.max === null) return undefined;
  const days = { first: isoDay(parsed.min), last: isoDay(parsed.max) };
  // It also turns 29 February of a common year into 1 March.
  return /^\d{4}-\d{2}-\d{2}/.test(input) && !input.startsWith(days.first) ? undefined : days;
}

function isoDay(ms: number): string {
  // EDTF has years that no calendar has, such as Y170000002: they become the last, or the first, that there is.
  const within = Number.isNaN(ms) ? LAST_MOMENT : Math.min(Math.max(ms, -LAST_MOMENT), LAST_MOMENT);
  return new Date(within).toISOString().slice(0, 10);
}

function inRange(day: string): boolean {
  // Years of more or fewer than four digits are not numbers here.
  const year = Number(day.slice(0, day.indexOf('-', 1)));
  return year >= EARLIEST && year <= LATEST;
}

/** The `edtf` library maps 21 to January–March; the words behind a season («au printemps») mean March–May. */
function season([year = 0, number = 21]: readonly number[]): Days {
  const month = 3 + (number - 21) * 3;
  const days = [new Date(0), new Date(0)] as const;
  // Not Date.UTC, which maps the years 0 to 99 to the twentieth century.
  days[0].setUTCFullYear(year, month - 1, 1);
  days[1].setUTCFullYear(year, month + 2, 0);
  return { first: isoDay(days[0].getTime()), last: isoDay(days[1].getTime()) };
}

function precisionOf(ends: readonly string[]): DatePart {
  const finest = ends.map((end) => {
    const [, month, day] = end.replace(/[?~%]/g, '').split('-');
    if (day !== undefined && !day.includes('X')) return 2;
    if (month !== undefined && !month.includes('X')) return 1;
    return 0;
  });
  return (['year', 'month', 'day'] as const)[Math.max(...finest)] ?? 'year';
}
