/** Some of the contacts, by date: what the filters leave. Records are made for those that are looked at. */

import type { Heads } from '../corpus/heads.ts';
import type { ContactHead } from '../model/head.ts';

export class ContactSet implements Iterable<ContactHead> {
  constructor(
    readonly heads: Heads,
    /** Places among all contacts, rising. */
    readonly places: Uint32Array,
  ) {}

  static all(heads: Heads): ContactSet {
    return new ContactSet(
      heads,
      Uint32Array.from({ length: heads.count }, (_, place) => place),
    );
  }

  get length(): number {
    return this.places.length;
  }

  /** By its number in the set, from 0. */
  at(number: number): ContactHead | undefined {
    const place = this.places[number];
    return place === undefined ? undefined : this.heads.at(place);
  }

  slice(from: number, to: number): readonly ContactHead[] {
    return Array.from(this.places.subarray(from, to), (place) => this.heads.at(place));
  }

  has(id: string): boolean {
    const place = this.heads.placeOf(id);
    return place !== undefined && this.places[this.rank(place)] === place;
  }

  /** How many of the set stand before a place among all contacts. */
  rank(place: number): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  *[Symbol.iterator](): Iterator<ContactHead> {
    for (const place of this.places) yield this.heads.at(place);
  }
}
