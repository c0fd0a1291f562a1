/** The contacts that are most like one: of the same persons, then of the same parties and level, then near in time. Pure. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { ContactSummary } from '../model/summary.ts';

/** At most `limit`, the nearest first, as far as `keeps` takes them. */
export function kindredContacts(
  id: string,
  contactIndex: ContactIndex,
  limit: number,
  keeps: (contact: ContactSummary) => boolean = () => true,
): readonly ContactSummary[] {
  const own = contactIndex.rowOf(id);
  if (own === undefined) return [];
  const { people, parties, others, level, kind, moment } = contactIndex.columns;
  const peopleOf = (row: number) => people.values.subarray(people.from[row], people.from[row + 1]);
  const persons = new Set(peopleOf(own));
  const kinship = (row: number) =>
    4 * peopleOf(row).reduce((shared, person) => shared + (persons.has(person) ? 1 : 0), 0) +
    (parties[row] === parties[own] && others[row] === others[own] ? 2 : 0) +
    (level[row] === level[own] ? 2 : 0) +
    (kind[row] === kind[own] ? 1 : 0);
  const apart = (row: number) => {
    const days = Math.abs((moment[row] ?? Number.NaN) - (moment[own] ?? Number.NaN));
    return Number.isNaN(days) ? Number.MAX_VALUE : days;
  };
  const ranked = Array.from({ length: contactIndex.count }, (_, row) => ({
    row,
    kinship: kinship(row),
    apart: apart(row),
  }))
    .filter(({ row }) => row !== own)
    .toSorted((a, b) => b.kinship - a.kinship || a.apart - b.apart || a.row - b.row);
  const found: ContactSummary[] = [];
  for (const { row } of ranked) {
    const contact = contactIndex.at(row);
    if (keeps(contact)) found.push(contact);
    if (found.length === limit) break;
  }
  return found;
}
