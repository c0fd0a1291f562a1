/** Counts of contacts by who is on record: the numbers of every headline. */

import { SIDES, type Side } from '../model/voices.ts';
import type { ContactSet } from './contact-set.ts';

export interface OnRecordCount {
  readonly contacts: number;
  readonly both: number;
  readonly one: number;
  readonly none: number;
  /** Contacts with a party in either half. */
  readonly paired: number;
  /** For each side, the number of contacts for which it is on record, out of those it is a party to. */
  readonly bySide: Readonly<Record<Side, { readonly onRecord: number; readonly party: number }>>;
}

const LEFT = 1 << SIDES.indexOf('ru');

/** How many halves of a marker the sides on record fill: the US and NATO share one. `recorded` holds sides as bits. */
export function halvesOnRecord(recorded: number): number {
  return (recorded & LEFT ? 1 : 0) + (recorded & ~LEFT ? 1 : 0);
}

const COMBINATIONS = 1 << SIDES.length;

/** Counts the contacts of a set; `both`, `one` and `none` count halves, not sides. */
export function countOnRecord({ contactIndex, rows }: ContactSet): OnRecordCount {
  const { parties, onRecord } = contactIndex.columns;
  // Tallies contacts by parties and sides on record in one pass; all counts derive from that.
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
    both: sum((_, recorded) => halvesOnRecord(recorded) === 2),
    one: sum((_, recorded) => halvesOnRecord(recorded) === 1),
    none: sum((_, recorded) => halvesOnRecord(recorded) === 0),
    paired: sum((party) => halvesOnRecord(party) === 2),
    bySide,
  };
}

/** Who is on record for several contacts, by halves: the four numbers add up to all of them. */
export interface RecordShares {
  readonly leftAlone: number;
  readonly both: number;
  readonly rightAlone: number;
  readonly none: number;
}

/** The shares of some rows, from the sides on record of every contact as bits. */
export function recordShares(rows: Int32Array, onRecord: Uint8Array): RecordShares {
  const shares = { leftAlone: 0, both: 0, rightAlone: 0, none: 0 };
  for (const row of rows) {
    const recorded = onRecord[row] ?? 0;
    const halves = halvesOnRecord(recorded);
    if (halves === 2) shares.both += 1;
    else if (halves === 0) shares.none += 1;
    else if (recorded & LEFT) shares.leftAlone += 1;
    else shares.rightAlone += 1;
  }
  return shares;
}
