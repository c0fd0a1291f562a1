/** How a date is known: its EDTF value, the words it was read from, and on what basis. */

import type { Localized } from './language.ts';
import type { Passage } from './passage.ts';
import type { DateSummary } from './summary.ts';

/** `stated` in the text, `inferred` from it, or known only `outside` the texts. */
export const BASES = ['stated', 'inferred', 'outside'] as const;
export type Basis = (typeof BASES)[number];

export const DATE_PARTS = ['year', 'month', 'day'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

export interface Evidence extends Passage {
  /** The part of the date these words decide, where they do not give all of it. */
  readonly for?: DatePart;
}

export interface Dating extends DateSummary {
  readonly evidence: readonly Evidence[];
  readonly note?: Localized;
}

const DAY_MS = 86_400_000;

/**
 * The moment a date is drawn and sorted at: the middle of the days it covers, in milliseconds UTC, so noon for
 * a single day; the known end where the other is open. Undefined when neither is known.
 */
export function middleOf({ first, last }: Pick<DateSummary, 'first' | 'last'>): number | undefined {
  const start = first === null ? undefined : Date.parse(`${first}T00:00:00Z`);
  const end = last === null ? undefined : Date.parse(`${last}T00:00:00Z`) + DAY_MS;
  if (start !== undefined && end !== undefined) return (start + end) / 2;
  if (start !== undefined) return start + DAY_MS / 2;
  return end === undefined ? undefined : end - DAY_MS / 2;
}
