/** The search index over contacts: finds those that contain every word of a query. */

import MiniSearch from 'minisearch';
import type { Body, Person } from '../model/corpus.ts';
import type { TextShard } from '../model/corpus-index.ts';
import type { Language } from '../model/language.ts';
import { type FoundContact, foundStatements } from './found-words.ts';
import { inAll } from './in-all.ts';
import { type Registry, registryOf, type SearchedStatement, searchedContacts } from './searched-strings.ts';
import { findsLonger, formsOf, queryTerms, wordsOf } from './terms.ts';

interface Entry {
  readonly id: number;
  readonly strings: string;
}

/** Built from one corpus part after another; several may add to the same contact. */
export class SearchIndex {
  /** For each entry, its contact. */
  private readonly contacts: string[] = [];
  /** By contact, to show what was found without fetching its texts again. */
  private readonly statements = new Map<string, readonly SearchedStatement[]>();
  private readonly index = new MiniSearch<Entry>({
    fields: ['strings'],
    tokenize: (text) => wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    processTerm: (word) => [...formsOf(word)],
    searchOptions: {
      // The terms looked up are stemmed already; stemming them again would change them.
      processTerm: (form) => form,
      prefix: findsLonger,
      combineWith: 'OR',
    },
  });

  private readonly registry: Registry;

  constructor(people: readonly Person[], bodies: readonly Body[]) {
    this.registry = registryOf(people, bodies);
  }

  add(words: TextShard): void {
    for (const [contact, { strings, statements }] of searchedContacts(words, this.registry)) {
      // No word spans a line break.
      this.index.add({ id: this.contacts.push(contact) - 1, strings: [...strings].join('\n') });
      this.statements.set(contact, [...(this.statements.get(contact) ?? []), ...statements]);
    }
  }

  /** The ids of the contacts that contain every word; undefined if the query has none. */
  search(q: string): ReadonlySet<string> | undefined {
    const terms = queryTerms(q);
    if (terms.length === 0) return undefined;
    return inAll(terms.map(({ forms }) => this.holding(forms)));
  }

  /** What the query finds in each of these contacts. */
  read(q: string, contacts: readonly string[], language: Language): readonly FoundContact[] {
    return contacts.map((contact) => ({
      contact,
      statements: foundStatements(this.statements.get(contact) ?? [], q, language),
    }));
  }

  private holding(forms: readonly string[]): ReadonlySet<string> {
    const results = this.index.search({ combineWith: 'OR', queries: [...forms] });
    return new Set(results.map(({ id }) => this.contacts[Number(id)] ?? ''));
  }
}
