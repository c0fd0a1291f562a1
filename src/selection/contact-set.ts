/** A set of contacts, such as those that pass the filters. It creates a record only when one is read. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { ContactSummary } from '../model/summary.ts';

export class ContactSet implements Iterable<ContactSummary> {
  constructor(
    readonly contactIndex: ContactIndex,
    /** Rows of the index: ascending, hence by date, unless the list sorts them differently. */
    readonly rows: Uint32Array,
  ) {}

  static all(contactIndex: ContactIndex): ContactSet {
    return new ContactSet(
      contactIndex,
      Uint32Array.from({ length: contactIndex.count }, (_, row) => row),
    );
  }

  get length(): number {
    return this.rows.length;
  }

  /** The contact at a position in the set, from 0. */
  at(position: number): ContactSummary | undefined {
    const row = this.rows[position];
    return row === undefined ? undefined : this.contactIndex.at(row);
  }

  /** The contacts from position `from` up to, not including, `to`; negative positions count from the end. */
  slice(from: number, to?: number): readonly ContactSummary[] {
    return Array.from(this.rows.subarray(from, to), (row) => this.contactIndex.at(row));
  }

  /** Whether an ascending set holds the contact; aliases are followed. */
  has(id: string): boolean {
    const row = this.contactIndex.rowOf(id);
    return row !== undefined && this.rows[this.rank(row)] === row;
  }

  /** The ascending set with one contact more, if the corpus has it. */
  with(id: string | undefined): ContactSet {
    const row = id === undefined ? undefined : this.contactIndex.rowOf(id);
    if (row === undefined) return this;
    const rank = this.rank(row);
    if (this.rows[rank] === row) return this;
    const rows = new Uint32Array(this.rows.length + 1);
    rows.set(this.rows.subarray(0, rank));
    rows[rank] = row;
    rows.set(this.rows.subarray(rank), rank + 1);
    return new ContactSet(this.contactIndex, rows);
  }

  /** How many contacts of an ascending set are before a row. */
  rank(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  *[Symbol.iterator](): Iterator<ContactSummary> {
    for (const row of this.rows) yield this.contactIndex.at(row);
  }
}
