/** All people of a corpus, by side, each with the contacts that his or her page has. Pure. */

import type { Library } from '../corpus/library.ts';
import type { Person } from '../model/corpus.ts';
import { contactsOfPerson } from './person-contacts.ts';

export interface ListedPerson {
  readonly person: Person;
  /** Rows of contacts, ascending. */
  readonly contacts: readonly number[];
}

/** The sides in their order; of each, those of most contacts first, then by name in the given language's order. */
export function listedPeople(library: Library, compareNames: (a: Person, b: Person) => number) {
  const { voices } = library.contactIndex.vocabulary;
  return library.people
    .map((person): ListedPerson => ({ person, contacts: contactsOfPerson(library, person.id) }))
    .toSorted(
      (a, b) =>
        voices.indexOf(a.person.side) - voices.indexOf(b.person.side) ||
        b.contacts.length - a.contacts.length ||
        compareNames(a.person, b.person),
    );
}
