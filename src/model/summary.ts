/** What timeline, filters, counts and list need of a contact or a text, without any words of the texts. */

import type { Cell } from './cell.ts';
import type { Basis, DateSummary } from './dating.ts';
import type { BaseKind, Kind, Level, Status } from './kinds.ts';
import type { Localized } from './language.ts';
import type { Side, Voice } from './voices.ts';

/** The newsroom remarks on how little a side says. */
export interface Remark {
  readonly side: Side;
  /** Id of the text that does. */
  readonly text: string;
}

export interface ContactSummary {
  readonly id: string;
  readonly kind: Kind;
  /** The base kind whose shape and event code a kind of the corpus' own takes; absent for a base kind. */
  readonly like?: BaseKind;
  readonly status: Status;
  readonly level: Level;
  /** Short name on the timeline; parts in [brackets] are known only outside the texts. */
  readonly label: Localized;
  /** The sides that take part: each has its place in a column. */
  readonly parties: readonly Side[];
  /** Who else takes part, in the order of the voices. */
  readonly others: readonly Voice[];
  readonly dating: DateSummary;
  /** Derived: the sides of which a named person or institution says something about this contact. */
  readonly onRecord: readonly Side[];
  /** Derived: one cell per point spoken of, and voice; points and voices without words are left out. */
  readonly cells: readonly Cell[];
  /** Derived: the texts with words on it, in the order of the corpus. */
  readonly texts: readonly string[];
  /** Derived: one for each side and text, in that order. */
  readonly remarks: readonly Remark[];
}

/** What kind of text it is. All but `news` and `document` are published by who speaks in them. */
export const TEXT_KINDS = ['news', 'readout', 'transcript', 'interview', 'post', 'document'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
/** The kinds in which the publisher speaks for itself. */
export type OwnKind = Exclude<TextKind, 'news' | 'document'>;

export interface Publisher {
  readonly name: Localized;
  readonly basis: Basis;
  readonly url?: string;
}

export interface TextSummary {
  readonly id: string;
  readonly kind: TextKind;
  readonly publisher: Publisher;
  /** BCP 47 tag of the content. */
  readonly language: string;
  readonly date: DateSummary;
  /** Of several texts of one publisher and day, what distinguishes it: its title, or its number. */
  readonly apart?: Localized;
}
