/** A dating as other sites read dates: ISO 8601 with reduced precision, and nothing where that would say too much. Pure. */

import type { DateSummary } from '../model/dating.ts';

/** A year, month, day or moment: what EDTF and ISO 8601 spell alike. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T[0-9:.]+(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/;

/**
 * `from` alone where the value is one day, month or year. Nothing for about and perhaps, seasons and decades, and where
 * an end is open: a date there would be read as exact.
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
