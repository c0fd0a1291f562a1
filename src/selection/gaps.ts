/** The stretches without any contact: a fact about the texts, so filters do not change them. */

import type { ContactHead } from '../model/head.ts';

export interface Gap {
  /** Ids of the contacts on either side of it. */
  readonly after: string;
  readonly before: string;
  /** The last day of the one and the first of the other, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Whole months between them. */
  readonly months: number;
}

/** Gaps of at least `least` whole months, oldest first. Contacts with an open end are passed over: they prove no gap. */
export function gapsOf(contacts: readonly ContactHead[], least: number): readonly Gap[] {
  const closed = contacts.flatMap(({ id, dating: { first, last } }) =>
    first === null || last === null ? [] : [{ id, first, last }],
  );
  const gaps: Gap[] = [];
  let latest: { readonly id: string; readonly last: string } | undefined;
  for (const { id, first, last } of closed.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    if (latest && first > latest.last) {
      const months = wholeMonths(latest.last, first);
      if (months >= least) gaps.push({ after: latest.id, before: id, from: latest.last, to: first, months });
    }
    if (!latest || last >= latest.last) latest = { id, last };
  }
  return gaps;
}

function wholeMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  // The last day of a month ends it, however short the month is.
  const ended = toDay >= fromDay || toDay === lastDayOf(toYear, toMonth);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (ended ? 0 : 1);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
