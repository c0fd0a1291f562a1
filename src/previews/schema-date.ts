/** A dating as an ISO 8601 date of reduced precision, or nothing if that would claim too much. Pure. */

import type { DateSummary } from '../model/dating.ts';

/** A year, month, day or moment, which EDTF and ISO 8601 write alike. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T[0-9:.]+(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/;

/**
 * `from` alone if the value is one day, month or year. Nothing for approximate or uncertain dates, seasons, decades
 * and open ends: other sites would read any date as exact.
 */
export function schemaDates({ edtf }: Pick<DateSummary, 'edtf'>): {
  readonly from?: string;
  readonly to?: string;
} {
  const [from = '', to, ...more] = edtf.split('/').map((end) => end.replace(/(?:-XX)+$/, ''));
  if (more.length > 0 || !PLAIN.test(from)) return {};
  if (to === undefined) return { from };
  return PLAIN.test(to) ? { from, to } : {};
}
