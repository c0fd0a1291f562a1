/** The search over contacts: which of them hold all the words that a reader typed. */

import MiniSearch, { type Query } from 'minisearch';
import type { Library } from '../corpus/library.ts';
import { searchedStrings } from './searched-strings.ts';
import { findsLonger, formsOf, queryTerms, wordsOf } from './terms.ts';

export interface SearchIndex {
  /** The ids of the contacts that hold every word; undefined for a query without words. */
  readonly search: (q: string) => ReadonlySet<string> | undefined;
}

interface Entry {
  readonly id: string;
  readonly strings: string;
}

/** Reads every contact once; the index does not change after that. */
export function buildIndex(library: Library): SearchIndex {
  const index = new MiniSearch<Entry>({
    fields: ['strings'],
    tokenize: (text) => wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    processTerm: (word) => [...formsOf(word)],
    searchOptions: {
      // What is looked for are forms already: stemmed once more, they would be others.
      processTerm: (form) => form,
      prefix: findsLonger,
    },
  });
  index.addAll(
    library.corpus.contacts.map((contact) => ({
      id: contact.id,
      // No word goes on over a line.
      strings: searchedStrings(library, contact).join('\n'),
    })),
  );
  return {
    search: (q) => {
      const terms = queryTerms(q);
      if (terms.length === 0) return undefined;
      const words = terms.map(({ forms }): Query => ({ combineWith: 'OR', queries: [...forms] }));
      return new Set(index.search({ combineWith: 'AND', queries: words }).map(({ id }) => String(id)));
    },
  };
}
