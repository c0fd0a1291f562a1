/** Reads what a query found in contacts, to show it: all at once where all words are at hand, else one contact after another. */

import type { Library } from '../../corpus/library.ts';
import type { Language } from '../../model/language.ts';
import { type FoundContact, foundStatements } from '../../search/found-words.ts';
import { searchedContacts } from '../../search/searched-strings.ts';
import { readInWorker, type Searched } from './search-client.ts';

/** Yields the contacts in their order. Rejects where the words of one do not arrive. */
export async function* readContacts(
  query: string,
  contacts: readonly string[],
  language: Language,
  searched: Searched,
): AsyncGenerator<readonly FoundContact[]> {
  const { library } = searched;
  if (library.search === undefined) {
    yield await readInWorker(query, contacts, language, searched);
    return;
  }
  for (const id of contacts) {
    // Its shard is at hand when the reader opens the contact, as it will be from one of these links.
    await library.fetchContact(id);
    yield [readFromShards(query, id, language, library)];
  }
}

/** As `SearchIndex` reads it in all words: of a contact whose shards have been fetched. */
export function readFromShards(
  query: string,
  id: string,
  language: Language,
  library: Library,
): FoundContact {
  const contact = library.contact(id);
  const statements = [...new Set(library.statementsOn(id).map(({ statement }) => statement))];
  const texts = new Set(statements.map(({ text }) => text));
  const own = searchedContacts(
    {
      contacts: contact ? [contact] : [],
      statements,
      notes: [...texts].flatMap((text) => library.notesIn(text)),
    },
    library,
  ).get(id);
  return { contact: id, statements: foundStatements(own?.statements ?? [], query, language) };
}
