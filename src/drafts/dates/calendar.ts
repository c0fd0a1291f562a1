/** Calendar days as `YYYY-MM-DD`, reckoned without a clock. */

import { DAY_MS } from '../../model/day.ts';

export interface Ymd {
  readonly y: number;
  /** From 1. */
  readonly m: number;
  readonly d: number;
}

export function isoOf(y: number, m: number, d: number): string {
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

export function isDay(y: number, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= lastOf(y, m);
}

export function lastOf(y: number, m: number): number {
  return new Date(Date.UTC(y, m, 0)).getUTCDate();
}

/** Undefined of what is no day. */
export function parseDay(iso: string | undefined): Ymd | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  const day = { y: Number(y), m: Number(m), d: Number(d) };
  return y !== undefined && isDay(day.y, day.m, day.d) ? day : undefined;
}

/** Days since 1970. */
export function numberOf({ y, m, d }: Ymd): number {
  return Math.round(Date.UTC(y, m - 1, d) / DAY_MS);
}

export function fromNumber(days: number): Ymd {
  const date = new Date(days * DAY_MS);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

export function isoFrom(days: number): string {
  const { y, m, d } = fromNumber(days);
  return isoOf(y, m, d);
}

/** 0 is Monday. */
export function weekdayOf(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/** How many days lie between two; undefined where one is no day. */
export function daysBetween(a: string, b: string): number | undefined {
  const [from, to] = [parseDay(a), parseDay(b)];
  return from && to ? numberOf(to) - numberOf(from) : undefined;
}
