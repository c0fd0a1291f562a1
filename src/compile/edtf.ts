/** Reads EDTF (ISO 8601-2) level 0 and 1 values into the calendar days they cover. */

import edtf from 'edtf';
import type { DatePart } from '../model/dating.ts';

export interface EdtfReading {
  readonly first: string | null;
  readonly last: string | null;
  readonly precision: DatePart;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Contacts are of the twentieth and twenty-first century; anything else is a slip of the pen. */
const EARLIEST = 1900;
const LATEST = 2100;

export type EdtfResult = { readonly value: EdtfReading } | { readonly error: 'syntax' | 'out-of-range' };

/**
 * Parses one EDTF value. Days are calendar days as written: a time of day and its zone do not move them.
 * Seasons 21 to 24 are taken as March–May, June–August, September–November and December–February.
 */
export function readEdtf(input: string): EdtfResult {
  // A moment is only known to us by its calendar day, in the zone it was written in.
  const days = input.replace(/T[0-9:.]+(?:Z|[+-]\d{2}(?::?\d{2})?)?/g, '');
  let parsed: ReturnType<typeof edtf>;
  try {
    edtf(input, { level: 1 });
    parsed = edtf(days, { level: 1 });
  } catch {
    return { error: 'syntax' };
  }
  // `/` alone, or `../..`, is grammatical but says nothing.
  const first = parsed.type === 'Season' ? season(parsed.values).first : firstOf(parsed, days);
  const last = parsed.type === 'Season' ? season(parsed.values).last : lastOf(parsed, days);
  if (first === null && last === null) return { error: 'syntax' };
  for (const day of [first, last]) {
    if (day === null) continue;
    const year = /^\d{4}-/.test(day) ? Number(day.slice(0, 4)) : Number.NaN;
    if (!(year >= EARLIEST && year <= LATEST)) return { error: 'out-of-range' };
  }
  if (first !== null && last !== null && first > last) return { error: 'out-of-range' };
  return {
    value: {
      first,
      last,
      precision: precisionOf(days),
      approximate: /[~%]/.test(days),
      uncertain: /[?%]/.test(days),
    },
  };
}

function firstOf(parsed: ReturnType<typeof edtf>, input: string): string | null {
  const start = input.split('/')[0] ?? '';
  if (parsed.type === 'Interval' && isSeason(start)) return season(seasonValues(start)).first;
  return isoDay(parsed.min);
}

function lastOf(parsed: ReturnType<typeof edtf>, input: string): string | null {
  const end = input.split('/')[1] ?? '';
  if (parsed.type === 'Interval' && isSeason(end)) return season(seasonValues(end)).last;
  return isoDay(parsed.max);
}

function isoDay(ms: number | null): string | null {
  if (ms === null || !Number.isFinite(ms)) return null;
  return new Date(ms).toISOString().slice(0, 10);
}

function isSeason(part: string): boolean {
  return /^\d{4}-2[1-4][?~%]?$/.test(part);
}

function seasonValues(part: string): readonly number[] {
  return [Number(part.slice(0, 4)), Number(part.slice(5, 7))];
}

/** The `edtf` library maps 21 to January–March; the words behind a season («au printemps») mean March–May. */
function season(values: readonly number[]): { first: string; last: string } {
  const [year = 0, number = 21] = values;
  const month = 3 + (number - 21) * 3;
  const end = new Date(Date.UTC(year, month + 2, 0));
  return { first: `${year}-${String(month).padStart(2, '0')}-01`, last: end.toISOString().slice(0, 10) };
}

function precisionOf(input: string): DatePart {
  const finest = input.split('/').map((part) => {
    const [, month, day] = part.replace(/[?~%]/g, '').split('-');
    if (day !== undefined && !day.includes('X')) return 2;
    if (month !== undefined && !month.includes('X')) return 1;
    return 0;
  });
  return (['year', 'month', 'day'] as const)[Math.max(...finest)] ?? 'year';
}
