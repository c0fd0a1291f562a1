/** The column of the index that says who else is quoted on each contact than those who take part or speak. Pure. */

import type { Corpus } from '../../model/corpus.ts';
import type { CorpusIndex, ManyColumn } from '../../model/corpus-index.ts';

/**
 * Whose words somebody else relays, and who repeats words that the text first gives to another. For a corpus whose statements
 * come in shards; left out where no one is quoted.
 */
export function quotedColumn(
  { contacts, people, statements }: Corpus,
  known: ManyColumn,
): Pick<CorpusIndex['contacts'], 'quoted'> {
  const rowOf = new Map(people.map(({ id }, row) => [id, row]));
  const quoted = new Map(contacts.map(({ id }) => [id, new Set<number>()]));
  for (const { voice, again, bearings } of statements)
    for (const { contact } of bearings)
      for (const id of [...voice, ...again.flatMap(({ speaker }) => speaker ?? [])]) {
        const row = rowOf.get(id);
        if (row !== undefined) quoted.get(contact)?.add(row);
      }
  let start = 0;
  const lists = [...quoted.values()].map((rows, contact) => {
    const end = start + (known.counts[contact] ?? 0);
    const listed = new Set(known.values.slice(start, end));
    start = end;
    return [...rows].filter((row) => !listed.has(row));
  });
  const values = lists.flat();
  return values.length > 0 ? { quoted: { counts: lists.map(({ length }) => length), values } } : {};
}
