/** What timeline, filters, counts and list need of a contact or a text, without any words of the texts. */

import type { Cell } from './contact.ts';
import type { Basis, DatePart } from './dating.ts';
import type { Kind, Level, Status } from './kinds.ts';
import type { Localized } from './language.ts';
import type { Side } from './voices.ts';

/** A date as it is drawn and written; the words it was read from come with the rest of the contact. */
export interface DateSummary {
  /** EDTF (ISO 8601-2) level 0 or 1. */
  readonly edtf: string;
  readonly basis: Readonly<Record<DatePart, Basis>>;
  /** First and last calendar day that the value covers, `YYYY-MM-DD`; null where the end is open or unknown. */
  readonly first: string | null;
  readonly last: string | null;
  /** The finest part that the value gives. */
  readonly precision: DatePart;
  /** True for `~` and `%`: about then. */
  readonly approximate: boolean;
  /** True for `?` and `%`. */
  readonly uncertain: boolean;
}

/** The newsroom remarks on how little a side says. */
export interface Remark {
  readonly side: Side;
  /** Id of the text that does. */
  readonly text: string;
}

export interface ContactSummary {
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly level: Level;
  /** Short name on the timeline; parts in [brackets] are known only outside the texts. */
  readonly label: Localized;
  readonly parties: readonly Side[];
  readonly dating: DateSummary;
  /** Derived: the sides of which a named person or institution tells something of this contact. */
  readonly onRecord: readonly Side[];
  /** Derived: one cell per point spoken of, and voice; points and voices without words are left out. */
  readonly cells: readonly Cell[];
  /** Derived: the texts with words on it, in the order of the corpus. */
  readonly texts: readonly string[];
  /** Derived: one for each side and text, in that order. */
  readonly remarks: readonly Remark[];
}

export interface Publisher {
  readonly name: string;
  readonly basis: Basis;
  readonly url?: string;
}

export interface TextSummary {
  readonly id: string;
  readonly publisher: Publisher;
  /** BCP 47 tag of the content. */
  readonly language: string;
  readonly date: DateSummary;
}
