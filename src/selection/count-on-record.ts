/** Counts of contacts by who is on record: the numbers of every headline. */

import type { Contact } from '../model/contact.ts';
import { type Half, halfOf, SIDES, type Side } from '../model/voices.ts';

export interface OnRecordCount {
  readonly contacts: number;
  readonly both: number;
  readonly one: number;
  readonly none: number;
  /** For each side: on record for how many of the contacts it is a party to. */
  readonly bySide: Readonly<Record<Side, { readonly onRecord: number; readonly party: number }>>;
}

export function countOnRecord(contacts: readonly Contact[]): OnRecordCount {
  const halves = contacts.map((contact) => new Set<Half>(contact.onRecord.map(halfOf)).size);
  const bySide = Object.fromEntries(
    SIDES.map((side) => [
      side,
      {
        onRecord: contacts.filter((contact) => contact.onRecord.includes(side)).length,
        party: contacts.filter((contact) => contact.parties.includes(side)).length,
      },
    ]),
  ) as OnRecordCount['bySide'];
  const having = (sides: number) => halves.filter((size) => size === sides).length;
  return { contacts: contacts.length, both: having(2), one: having(1), none: having(0), bySide };
}
