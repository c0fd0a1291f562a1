/** Counts of contacts by who is on record: the numbers of every headline. */

import { SIDES, type Side } from '../model/voices.ts';
import type { ContactSet } from './contact-set.ts';

export interface OnRecordCount {
  readonly contacts: number;
  readonly both: number;
  readonly one: number;
  readonly none: number;
  /** For each side: on record for how many of the contacts it is a party to. */
  readonly bySide: Readonly<Record<Side, { readonly onRecord: number; readonly party: number }>>;
}

const LEFT = 1 << SIDES.indexOf('ru');
const COMBINATIONS = 1 << SIDES.length;

/** Counts the contacts of a set; `both`, `one` and `none` are of halves, not of sides. */
export function countOnRecord({ contactIndex, rows }: ContactSet): OnRecordCount {
  const { parties, onRecord } = contactIndex.columns;
  // Contacts by parties and sides on record: one pass over the rows, whatever is asked of the counts.
  const counts = new Uint32Array(COMBINATIONS * COMBINATIONS);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    const combination = (parties[row] ?? 0) * COMBINATIONS + (onRecord[row] ?? 0);
    counts[combination] = (counts[combination] ?? 0) + 1;
  }
  const sum = (test: (parties: number, recorded: number) => boolean) =>
    counts.reduce(
      (all, count, combination) =>
        test(Math.floor(combination / COMBINATIONS), combination % COMBINATIONS) ? all + count : all,
      0,
    );
  const halves = (recorded: number) => (recorded & LEFT ? 1 : 0) + (recorded & ~LEFT ? 1 : 0);
  const bySide = Object.fromEntries(
    SIDES.map((side, index) => [
      side,
      {
        onRecord: sum((_, recorded) => (recorded & (1 << index)) > 0),
        party: sum((party) => (party & (1 << index)) > 0),
      },
    ]),
  ) as OnRecordCount['bySide'];
  return {
    contacts: rows.length,
    both: sum((_, recorded) => halves(recorded) === 2),
    one: sum((_, recorded) => halves(recorded) === 1),
    none: sum((_, recorded) => halves(recorded) === 0),
    bySide,
  };
}
