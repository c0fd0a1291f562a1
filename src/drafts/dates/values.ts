/** What a date covers: a day, a stretch of days, a month; and what its words stand for. */

import type { Basis } from '../../model/dating.ts';
import { isDay, isoFrom, isoOf, lastOf } from './calendar.ts';

export interface DateValue {
  readonly edtf: string;
  readonly basis: Basis;
  /** First and last day that it covers. */
  readonly first: string;
  readonly last: string;
}

export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'iu');
}

export function isNext(turn: string, next: string): boolean {
  return whole(next).test(turn);
}

export function monthOf(name: string | undefined, months: readonly string[]): number | undefined {
  const at = name === undefined ? -1 : months.findIndex((month) => whole(month).test(name));
  return at < 0 ? undefined : at + 1;
}

export function single(days: number): DateValue {
  const iso = isoFrom(days);
  return { edtf: iso, basis: 'inferred', first: iso, last: iso };
}

export function stretch(from: number, more: number): DateValue {
  const [first, last] = [isoFrom(from), isoFrom(from + more)];
  return { edtf: `${first}/${last}`, basis: 'inferred', first, last };
}

export function dayValue(
  y: number,
  m: number,
  d: number,
  e: number | undefined,
  f: number | undefined,
  basis: Basis,
): DateValue | undefined {
  if (!isDay(y, m, d)) return undefined;
  const first = isoOf(y, m, d);
  const end = f ?? m;
  // From December into January.
  const last = e === undefined || !isDay(y, end, e) ? first : isoOf(end < m ? y + 1 : y, end, e);
  if (last <= first) return { edtf: first, basis, first, last: first };
  return { edtf: `${first}/${last}`, basis, first, last };
}

export function monthValue(y: number, m: number, basis: Basis, part: string | undefined): DateValue {
  const month = isoOf(y, m, 1).slice(0, 7);
  return {
    edtf: part === undefined ? month : `${month}~`,
    basis,
    first: isoOf(y, m, 1),
    last: isoOf(y, m, lastOf(y, m)),
  };
}
