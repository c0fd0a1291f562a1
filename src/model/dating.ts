/** How a date is known: its EDTF value, the words it was read from, and on what basis. */

import { DAY_MS, dayFromIso } from './day.ts';
import type { Localized } from './language.ts';
import type { Passage } from './passage.ts';

/** `stated` in the text, `inferred` from it, or known only `outside` the texts. */
export const BASES = ['stated', 'inferred', 'outside'] as const;
export type Basis = (typeof BASES)[number];

export const DATE_PARTS = ['year', 'month', 'day'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** A date as it is drawn and written; the words it was read from come with the rest of the contact. */
export interface DateSummary {
  /** EDTF (ISO 8601-2) level 0 or 1. */
  readonly edtf: string;
  readonly basis: Readonly<Record<DatePart, Basis>>;
  /** First and last calendar day that the value covers, `YYYY-MM-DD`; null where the end is open or unknown. */
  readonly first: string | null;
  readonly last: string | null;
  /** The finest part that the value gives. */
  readonly precision: DatePart;
  /** True for `~` and `%`: about then. */
  readonly approximate: boolean;
  /** True for `?` and `%`. */
  readonly uncertain: boolean;
}

export interface Evidence extends Passage {
  /** The part of the date these words decide, where they do not give all of it. */
  readonly for?: DatePart;
}

export interface Dating extends DateSummary {
  readonly evidence: readonly Evidence[];
  readonly note?: Localized;
}

/**
 * The moment a date is drawn and sorted at: the middle of the days it covers, in milliseconds UTC, so noon for
 * a single day; the known end where the other is open. Undefined when neither is known.
 */
export function middleOf({ first, last }: Pick<DateSummary, 'first' | 'last'>): number | undefined {
  return middleOfDays(first === null ? null : dayFromIso(first), last === null ? null : dayFromIso(last));
}

/** Like `middleOf`, in days since 1970-01-01. */
export function middleOfDays(first: number | null, last: number | null): number | undefined {
  const start = first ?? last;
  const end = last ?? first;
  return start === null || end === null ? undefined : ((start + end + 1) / 2) * DAY_MS;
}
