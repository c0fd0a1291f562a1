/** Some of the contacts, by date: what the filters leave. Records are made for those that are looked at. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { ContactSummary } from '../model/summary.ts';

export class ContactSet implements Iterable<ContactSummary> {
  constructor(
    readonly contactIndex: ContactIndex,
    /** Places among all contacts, rising. */
    readonly rows: Uint32Array,
  ) {}

  static all(contactIndex: ContactIndex): ContactSet {
    return new ContactSet(
      contactIndex,
      Uint32Array.from({ length: contactIndex.count }, (_, place) => place),
    );
  }

  get length(): number {
    return this.rows.length;
  }

  /** By its number in the set, from 0. */
  at(number: number): ContactSummary | undefined {
    const place = this.rows[number];
    return place === undefined ? undefined : this.contactIndex.at(place);
  }

  slice(from: number, to: number): readonly ContactSummary[] {
    return Array.from(this.rows.subarray(from, to), (place) => this.contactIndex.at(place));
  }

  has(id: string): boolean {
    const place = this.contactIndex.rowOf(id);
    return place !== undefined && this.rows[this.rank(place)] === place;
  }

  /** How many of the set stand before a place among all contacts. */
  rank(place: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  *[Symbol.iterator](): Iterator<ContactSummary> {
    for (const place of this.rows) yield this.contactIndex.at(place);
  }
}
