/** The contacts of a person: those that the person takes part in, speaks about, or is quoted on by others. Pure. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { Library } from '../corpus/library.ts';
import { listAt } from '../model/lists.ts';
import { partOf } from './part-of.ts';

const cached = new WeakMap<ContactIndex, ReadonlyMap<number, readonly number[]>>();

/** Rows by the row of the person, in one pass: a site has a page for each of them. */
function rowsByPerson(contactIndex: ContactIndex): ReadonlyMap<number, readonly number[]> {
  const before = cached.get(contactIndex);
  if (before) return before;
  const rows = new Map<number, number[]>();
  const { people, quoted } = contactIndex.columns;
  for (let row = 0; row < contactIndex.count; row += 1)
    for (const person of [...listAt(people, row), ...(quoted ? listAt(quoted, row) : [])]) {
      const own = rows.get(person);
      if (own) own.push(row);
      else rows.set(person, [row]);
    }
  cached.set(contactIndex, rows);
  return rows;
}

/** Ascending, so by date. Of a corpus in shards the index knows who is quoted as well. */
export function contactsOfPerson(library: Library, person: string): readonly number[] {
  const { contactIndex, people, whole } = library;
  const known = rowsByPerson(contactIndex).get(people.findIndex(({ id }) => id === person)) ?? [];
  if (!whole) return known;
  const own = new Set(known);
  return contactIndex.ids.flatMap((id, row) =>
    own.has(row) || library.statementsOn(id).some(({ statement }) => partOf(statement, person)) ? [row] : [],
  );
}

/** The ids of the contacts on one page of the person, `size` on each: the last one where there are fewer pages. */
export function contactsOnPage(
  library: Library,
  person: string,
  page: number,
  size: number,
): readonly string[] {
  const rows = contactsOfPerson(library, person);
  const start = Math.min(page - 1, Math.max(0, Math.ceil(rows.length / size) - 1)) * size;
  return rows.slice(start, start + size).flatMap((row) => library.contactIndex.ids[row] ?? []);
}
