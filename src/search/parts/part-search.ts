/** Searches the index in parts: fetches those with the forms of a query, and finds what `SearchIndex` would find in all words. */

import { inAll } from '../in-all.ts';
import { formsToSeek } from '../needed-forms.ts';
import { findsLonger, queryTerms } from '../terms.ts';
import { LONGEST_BEGINNING, type Part, type PartList, type Parts, partOf, partsWith } from './part-list.ts';
import { visitRows } from './rows-code.ts';

/** Rejects where the part does not arrive. */
export type FetchPart = (name: string) => Promise<Part>;

/** Parts in memory at a time: a reader types on, or takes a word back. */
const MAX_PARTS = 64;

export class PartSearch {
  /** The one used last is last. */
  private readonly parts = new Map<string, Promise<Part>>();

  constructor(
    private readonly list: PartList,
    private readonly fetchPart: FetchPart,
  ) {}

  /** The rows of the contacts that contain every word; undefined if the query has none. */
  async search(q: string): Promise<ReadonlySet<number> | undefined> {
    const terms = queryTerms(q);
    if (terms.length === 0) return undefined;
    return inAll(await Promise.all(terms.map(({ forms }) => this.holding(formsToSeek(forms)))));
  }

  private async holding(forms: readonly string[]): Promise<ReadonlySet<number>> {
    const found = new Set<number>();
    await Promise.all(forms.map((form) => this.addFound(form, found)));
    return found;
  }

  private async addFound(form: string, found: Set<number>): Promise<void> {
    const { forms, beginnings } = this.list;
    const add = (row: number) => found.add(row);
    const [first, last] = findsLonger(form) ? partsWith(forms, form) : [partOf(forms.from, form)];
    if (last !== undefined && last > first && form.length <= LONGEST_BEGINNING) {
      const part = await this.part(beginnings, partOf(beginnings.from, form));
      for (const [beginning, rows] of part) if (beginning === form) visitRows(rows, add);
      return;
    }
    for (let number = first; number <= (last ?? first); number += 1)
      for (const [own, rows] of await this.part(forms, number))
        if (own === form || (findsLonger(form) && own.startsWith(form))) visitRows(rows, add);
  }

  private part({ names }: Parts, number: number): Promise<Part> {
    const name = names[number];
    // Where nothing is searched there is no part.
    if (name === undefined) return Promise.resolve([]);
    const part = this.parts.get(name) ?? this.fetchPart(name);
    this.parts.delete(name);
    this.parts.set(name, part);
    // What did not arrive can be fetched again.
    part.catch(() => this.parts.delete(name));
    const [oldest] = this.parts.keys();
    if (this.parts.size > MAX_PARTS && oldest !== undefined) this.parts.delete(oldest);
    return part;
  }
}
