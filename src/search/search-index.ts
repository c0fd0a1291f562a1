/** The search over contacts: which of them hold all the words that a reader typed. */

import MiniSearch from 'minisearch';
import type { Body, Person } from '../model/corpus.ts';
import type { TextShard } from '../model/corpus-index.ts';
import { stringsByContact } from './searched-strings.ts';
import { findsLonger, formsOf, queryTerms, wordsOf } from './terms.ts';

interface Entry {
  readonly id: number;
  readonly strings: string;
}

/** Reads the corpus part by part; what bears on a contact may come in several. */
export class SearchIndex {
  /** Of each entry, the contact that it is of. */
  private readonly contacts: string[] = [];
  private readonly index = new MiniSearch<Entry>({
    fields: ['strings'],
    tokenize: (text) => wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    processTerm: (word) => [...formsOf(word)],
    searchOptions: {
      // What is looked for are forms already: stemmed once more, they would be others.
      processTerm: (form) => form,
      prefix: findsLonger,
      combineWith: 'OR',
    },
  });

  constructor(
    private readonly people: readonly Person[],
    private readonly bodies: readonly Body[],
  ) {}

  add(words: TextShard): void {
    for (const [contact, strings] of stringsByContact(words, this.people, this.bodies)) {
      // No word goes on over a line.
      this.index.add({ id: this.contacts.push(contact) - 1, strings: strings.join('\n') });
    }
  }

  /** The ids of the contacts that hold every word; undefined for a query without words. */
  search(q: string): ReadonlySet<string> | undefined {
    const terms = queryTerms(q);
    if (terms.length === 0) return undefined;
    const [first = new Set<string>(), ...others] = terms.map(({ forms }) => this.holding(forms));
    return new Set([...first].filter((id) => others.every((own) => own.has(id))));
  }

  private holding(forms: readonly string[]): ReadonlySet<string> {
    const results = this.index.search({ combineWith: 'OR', queries: [...forms] });
    return new Set(results.map(({ id }) => this.contacts[Number(id)] ?? ''));
  }
}
