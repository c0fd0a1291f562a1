/** Dates as formats and styles of references write them; what they cannot write stays in words. Pure. */

import type { DateSummary } from '../../model/dating.ts';

export interface DateParts {
  readonly year: string;
  /** From 1; absent where it is not known. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A year, month or day, whatever its doubt; undefined for ranges, seasons, decades and open ends. */
export function partsOf({ edtf }: Pick<DateSummary, 'edtf'>): DateParts | undefined {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2]|XX)(?:-(\d{2}|XX))?)?[?~%]?$/.exec(edtf);
  const [, year, month, day] = found ?? [];
  if (year === undefined) return undefined;
  const number = (part: string | undefined) =>
    part === undefined || part === 'XX' ? undefined : Number(part);
  return { year, month: number(month), day: number(month) === undefined ? undefined : number(day) };
}
