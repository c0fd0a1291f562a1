/** Gathers which contacts have which forms, shard by shard: some bytes for each pair, so that it may be a large corpus. */

import type { TextShard } from '../../model/corpus-index.ts';
import { formsToIndex } from '../needed-forms.ts';
import { type Registry, searchedContacts } from '../searched-strings.ts';
import { formsOf, wordsOf } from '../terms.ts';
import { encodeRows } from './rows-code.ts';

const INITIAL_CAPACITY = 1 << 14;

export class Postings {
  private readonly forms = new Map<string, number>();
  /** By word, the numbers of its forms: most words recur. */
  private readonly ofWord = new Map<string, readonly number[]>();
  private readonly contacts = new Map<string, number>();
  /** By form, 1 + the index of its last pair of form and contact; 0 if it has none. */
  private readonly last: number[] = [];
  /** By pair, its contact, and 1 + the index of the previous pair with the same form: a linked list in two arrays. */
  private ofContact = new Uint32Array(INITIAL_CAPACITY);
  private before = new Uint32Array(INITIAL_CAPACITY);
  private count = 0;

  constructor(private readonly registry: Registry) {}

  /** Several shards may add to the same contact. */
  add(words: TextShard): void {
    for (const [id, { strings }] of searchedContacts(words, this.registry)) {
      const contact = numberOf(this.contacts, id);
      for (const string of strings)
        for (const { start, end } of wordsOf(string))
          for (const form of this.formsOfWord(string.slice(start, end))) this.addPair(form, contact);
    }
  }

  /** All forms in order, each with its rows; `rowOf` gives the row of a contact. */
  encode(rowOf: (contact: string) => number | undefined): {
    readonly forms: readonly string[];
    readonly rows: readonly string[];
  } {
    const rowsOf = Array.from(this.contacts.keys(), rowOf);
    const forms: string[] = [];
    const rows: string[] = [];
    for (const form of [...this.forms.keys()].sort()) {
      const own = this.rowsWith(this.forms.get(form) ?? 0, rowsOf);
      if (own.size === 0) continue;
      forms.push(form);
      rows.push(encodeRows(Uint32Array.from(own).sort()));
    }
    return { forms, rows };
  }

  private rowsWith(form: number, rowsOf: readonly (number | undefined)[]): ReadonlySet<number> {
    const rows = new Set<number>();
    for (let next = this.last[form] ?? 0; next > 0; next = this.before[next - 1] ?? 0) {
      const row = rowsOf[this.ofContact[next - 1] ?? 0];
      if (row !== undefined) rows.add(row);
    }
    return rows;
  }

  private formsOfWord(word: string): readonly number[] {
    const known = this.ofWord.get(word);
    if (known) return known;
    const own = formsToIndex(formsOf(word)).map((form) => numberOf(this.forms, form));
    this.ofWord.set(word, own);
    return own;
  }

  private addPair(form: number, contact: number): void {
    const last = this.last[form] ?? 0;
    // The words of a contact come one after the other.
    if (last > 0 && this.ofContact[last - 1] === contact) return;
    if (this.count === this.ofContact.length) {
      this.ofContact = enlarged(this.ofContact);
      this.before = enlarged(this.before);
    }
    this.ofContact[this.count] = contact;
    this.before[this.count] = last;
    this.count += 1;
    this.last[form] = this.count;
  }
}

/** The number of a key, which is given to it the first time. */
function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function enlarged(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
