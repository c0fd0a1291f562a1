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

export function countOnRecord({ heads, places }: ContactSet): OnRecordCount {
  const { parties, onRecord } = heads.columns;
  const party = SIDES.map(() => 0);
  const recorded = SIDES.map(() => 0);
  const halves = [0, 0, 0];
  for (const place of places) {
    const own = onRecord[place] ?? 0;
    const size = (own & LEFT ? 1 : 0) + (own & ~LEFT ? 1 : 0);
    halves[size] = (halves[size] ?? 0) + 1;
    for (let side = 0; side < SIDES.length; side += 1) {
      if ((parties[place] ?? 0) & (1 << side)) party[side] = (party[side] ?? 0) + 1;
      if (own & (1 << side)) recorded[side] = (recorded[side] ?? 0) + 1;
    }
  }
  const bySide = Object.fromEntries(
    SIDES.map((side, index) => [side, { onRecord: recorded[index] ?? 0, party: party[index] ?? 0 }]),
  ) as OnRecordCount['bySide'];
  const [none = 0, one = 0, both = 0] = halves;
  return { contacts: places.length, both, one, none, bySide };
}
