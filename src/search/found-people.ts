/** The persons whose names have all words of a query, however they are spelled. Pure. */

import type { Person } from '../model/corpus.ts';
import { finds, queryTerms, termsOf } from './terms.ts';

/** At most `most`, in the order of the corpus. */
export function foundPeople(query: string, people: readonly Person[], most = 3): readonly Person[] {
  const sought = queryTerms(query);
  if (sought.length === 0) return [];
  return people
    .filter(({ name, spellings, otherSpellings = [] }) => {
      const words = [name.en, name.fr, ...spellings, ...otherSpellings].flatMap(termsOf);
      return sought.every((term) => words.some((word) => finds(term, word)));
    })
    .slice(0, most);
}
