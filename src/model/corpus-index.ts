/**
 * The compact document that the app takes first, by columns: entry i of each column is of contact (or text) i.
 * Closed lists (kinds, voices, points …) are written as places in the list of `model/`, sets of them as bits.
 */

import type { Change } from './change.ts';
import type { Contact } from './contact.ts';
import type { Body, Note, Person, Point, Text } from './corpus.ts';
import type { Localized } from './language.ts';
import type { Statement } from './statement.ts';
import type { Publisher } from './summary.ts';

export const INDEX_FORMAT = 1;

/** Lists of several values for each entry: how many each has, and all of them one after the other. */
export interface ManyColumn {
  readonly counts: readonly number[];
  readonly values: readonly number[];
}

/** The dates that occur, once each; `first` and `last` in days since 1970-01-01, null where open. */
export interface DateColumns {
  readonly edtf: readonly string[];
  readonly first: readonly (number | null)[];
  readonly last: readonly (number | null)[];
  readonly precision: readonly number[];
  /** 1 approximate, 2 uncertain. */
  readonly doubt: readonly number[];
}

export interface ContactColumns {
  /** By date, then id. */
  readonly ids: readonly string[];
  readonly kind: readonly number[];
  readonly status: readonly number[];
  readonly level: readonly number[];
  /** Place in `labels`. */
  readonly label: readonly number[];
  /** Place in `dates`. */
  readonly date: readonly number[];
  /** Of year, month and day, as digits of a number to the base of three. */
  readonly basis: readonly number[];
  readonly parties: readonly number[];
  readonly onRecord: readonly number[];
  /** Points that an account bears on, its further points included. */
  readonly points: readonly number[];
  readonly relations: readonly number[];
  readonly silences: readonly number[];
  /** Participants and speakers: places in `people`. */
  readonly people: ManyColumn;
  /** Places in `texts`. */
  readonly texts: ManyColumn;
  /** Point × 64 + voice × 8 + state. */
  readonly cells: ManyColumn;
  /** Text × 8 + side. */
  readonly remarks: ManyColumn;
}

export interface TextColumns {
  readonly ids: readonly string[];
  /** Place in `publishers`. */
  readonly publisher: readonly number[];
  /** Place in `languages`. */
  readonly language: readonly number[];
  readonly date: readonly number[];
  readonly basis: readonly number[];
  /** Which shard holds its words. */
  readonly shard: readonly number[];
}

/** The words of some texts, all that bears on them, and the contacts whose first text is among them. */
export interface TextShard {
  readonly texts: readonly Text[];
  readonly contacts: readonly Contact[];
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** What the corpus is made of, in numbers: for the page that says how we work. */
export interface CorpusFacts {
  readonly texts: number;
  readonly contacts: number;
  /** BCP 47 tags of the texts, each once. */
  readonly languages: readonly string[];
  /** Texts that a machine translated on their way, at least in part. */
  readonly byMachine: number;
  /** Texts that do not state who published them. */
  readonly publisherUnstated: number;
  /** Parties without an account in these texts, and those of them of which something is known outside. */
  readonly missingAccounts: number;
  readonly missingKnownOutside: number;
}

export interface CorpusIndex {
  readonly format: typeof INDEX_FORMAT;
  /** Of the corpus that it was made from. */
  readonly hash: string;
  readonly withheld: boolean;
  readonly facts: CorpusFacts;
  /** Newest first. */
  readonly changes: readonly Change[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly points: readonly Point[];
  readonly labels: readonly Localized[];
  readonly publishers: readonly Publisher[];
  readonly languages: readonly string[];
  readonly dates: DateColumns;
  readonly contacts: ContactColumns;
  readonly texts: TextColumns;
  /** Older ids, each with the place of its contact. */
  readonly aliases: readonly (readonly [string, number])[];
  /** Names of the files with the words, beside the index. */
  readonly shards: readonly string[];
  /** The only shard, where it is small enough to come along. */
  readonly words?: TextShard;
}
