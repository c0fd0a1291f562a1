/** From contacts to columns, and from a filter's answer to the indices it shows. Pure, and small: it loads with the page. */

import type { Contact } from '../model/contact.ts';
import { middleOf } from '../model/dating.ts';
import { LEVELS } from '../model/kinds.ts';
import { markerHalves } from '../selection/halves.ts';
import { type ContactColumns, packHalves } from './columns.ts';

export interface PlacedContacts {
  readonly columns: ContactColumns;
  /** The contacts of the columns, in their order. */
  readonly contacts: readonly Contact[];
  /** Contacts of which neither end of the date is known: there is no place for them in time. */
  readonly undated: readonly Contact[];
}

export function placeContacts(all: readonly Contact[]): PlacedContacts {
  const dated: { contact: Contact; at: number }[] = [];
  const undated: Contact[] = [];
  for (const contact of all) {
    const at = middleOf(contact.dating);
    if (at === undefined) undated.push(contact);
    else dated.push({ contact, at });
  }
  dated.sort((a, b) => a.at - b.at);
  const contacts = dated.map(({ contact }) => contact);
  return {
    columns: {
      ids: contacts.map(({ id }) => id),
      at: Float64Array.from(dated, ({ at }) => at),
      lane: Uint8Array.from(contacts, ({ level }) => LEVELS.indexOf(level)),
      halves: Uint8Array.from(contacts, (contact) => {
        const { left, right } = markerHalves(contact);
        return packHalves(left, right);
      }),
    },
    contacts,
    undated,
  };
}

/** Indices of those of `shown` that have a place, by date. */
export function indicesOf(contacts: readonly Contact[], shown: readonly Contact[]): Int32Array {
  const there = new Set(shown);
  const indices = new Int32Array(contacts.length);
  let count = 0;
  for (let index = 0; index < contacts.length; index += 1) {
    const contact = contacts[index];
    if (contact && there.has(contact)) {
      indices[count] = index;
      count += 1;
    }
  }
  return indices.slice(0, count);
}
