/** The periods without any contact: a fact about the texts, so filters do not change them. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import { isoFromDay } from '../model/day.ts';

export interface Gap {
  /** Ids of the contacts on either side of it. */
  readonly after: string;
  readonly before: string;
  /** The last day of the earlier contact and the first of the later, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Whole months between them. */
  readonly months: number;
}

type Dated = Pick<ContactIndex, 'ids' | 'columns'>;

const found = new WeakMap<Dated, Map<number, readonly Gap[]>>();

/** Gaps of at least `least` whole months, oldest first; found once for each index. */
export function gapsOf(contacts: Dated, least: number): readonly Gap[] {
  const known = found.get(contacts) ?? new Map<number, readonly Gap[]>();
  const gaps = known.get(least) ?? findGaps(contacts, least);
  found.set(contacts, known.set(least, gaps));
  return gaps;
}

/** Skips contacts with an open end, which cannot delimit a gap. */
function findGaps({ ids, columns }: Dated, least: number): readonly Gap[] {
  const { first, last } = columns;
  const closed = [...ids.keys()].filter((row) => !Number.isNaN(first[row]) && !Number.isNaN(last[row]));
  closed.sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0));
  const gaps: Gap[] = [];
  let latest: number | undefined;
  for (const row of closed) {
    if (latest !== undefined && (first[row] ?? 0) > (last[latest] ?? 0)) {
      const from = isoFromDay(last[latest] ?? Number.NaN);
      const to = isoFromDay(first[row] ?? Number.NaN);
      const months = wholeMonths(from, to);
      if (months >= least) gaps.push({ after: ids[latest] ?? '', before: ids[row] ?? '', from, to, months });
    }
    if (latest === undefined || (last[row] ?? 0) >= (last[latest] ?? 0)) latest = row;
  }
  return gaps;
}

function wholeMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  // The last day of a month completes it, however short it is.
  const ended = toDay >= fromDay || toDay === lastDayOf(toYear, toMonth);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (ended ? 0 : 1);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
