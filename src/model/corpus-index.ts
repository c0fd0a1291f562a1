/**
 * The compact document that the app loads first, in columns: row i of each column is about contact (or text) i.
 * Values of lists are indices: points, kinds, levels and voices into those of the corpus, which the index holds; statuses,
 * states and the like into the closed list of `model/`. Sets of them are bits.
 */

import type { Change } from './change.ts';
import type { Contact } from './contact.ts';
import type { About, Body, Note, Person, PointName, Text } from './corpus.ts';
import type { Localized } from './language.ts';
import type { Statement } from './statement.ts';
import type { Publisher, TextKind } from './summary.ts';
import type { OwnTerms, Vocabulary } from './vocabulary.ts';

export const INDEX_FORMAT = 6;

/** A list of values for each row: how many each row has, and the values of all rows one after the other. */
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
  /** Row of `labels`. */
  readonly label: readonly number[];
  /** Row of `dates`. */
  readonly date: readonly number[];
  /** The basis of year, month and day, as digits of a number to the base of three. */
  readonly basis: readonly number[];
  /** Bits of `voices`: the sides that take part, and who else does. */
  readonly parties: readonly number[];
  readonly onRecord: readonly number[];
  /** Points that an account bears on, its further points included. */
  readonly points: readonly number[];
  readonly relations: readonly number[];
  readonly silences: readonly number[];
  /** Bits of `HALVES`: whose words the other side relays; absent where there are none. */
  readonly relayed?: readonly number[];
  /** Participants and speakers: rows of `people`. */
  readonly people: ManyColumn;
  /** Who else is quoted, by others; only of a corpus in shards, whose statements are not at hand. */
  readonly quoted?: ManyColumn;
  /** Rows of `texts`. */
  readonly texts: ManyColumn;
  /** Codes of `cell-code.ts`. */
  readonly cells: ManyColumn;
  /** Codes of `cell-code.ts`. */
  readonly remarks: ManyColumn;
}

export interface TextColumns {
  readonly ids: readonly string[];
  readonly kind: readonly number[];
  /** Row of `publishers`. */
  readonly publisher: readonly number[];
  /** Row of `languages`. */
  readonly language: readonly number[];
  readonly date: readonly number[];
  readonly basis: readonly number[];
  /** By row, what distinguishes it from others of its publisher and day; absent where none needs it. */
  readonly apart?: Readonly<Record<string, Localized>>;
  /** Index into `shards`; 0 where the only shard comes with the index. */
  readonly shard: readonly number[];
}

/** Some texts with all that bears on them, and the contacts whose first text is among them. */
export interface TextShard {
  readonly texts: readonly Text[];
  readonly contacts: readonly Contact[];
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** The kinds and languages of the texts. */
export interface TextsOfKinds {
  /** How many there are of each kind that occurs. */
  readonly kinds: Readonly<Partial<Record<TextKind, number>>>;
  /** BCP 47 tags, each once. */
  readonly languages: readonly string[];
}

/** Nothing here but texts of newsrooms: all words came through one. */
export function isNews({ kinds }: Pick<TextsOfKinds, 'kinds'>): boolean {
  return Object.keys(kinds).join() === 'news';
}

/** What the corpus is made of, in numbers: for the page that says how we work. */
export interface CorpusFacts extends TextsOfKinds {
  readonly texts: number;
  readonly contacts: number;
  /** Texts that a machine translated on their way, at least in part. */
  readonly byMachine: number;
  /** Texts that do not state who published them. */
  readonly publisherUnstated: number;
  /** Texts of which no list accounts for the sentences that are background; absent where there are none. */
  readonly unlisted?: number;
  /** Parties without an account in these texts, and those of them of which something is known outside. */
  readonly missingAccounts: number;
  readonly missingKnownOutside: number;
  /** How many entries of the log are not in the index; absent where there are none. */
  readonly earlierChanges?: number;
}

/** Some of the rows of a large index, in a file of their own. */
export interface IndexPart {
  readonly contacts: ContactColumns;
  readonly texts: TextColumns;
}

/** Below the folder of the index. */
export type DataFile = readonly [name: string, bytes: number];

export interface CorpusIndex extends Omit<Vocabulary, 'points'> {
  readonly format: typeof INDEX_FORMAT;
  /** The hash of the corpus that it was made from. */
  readonly hash: string;
  readonly withheld: boolean;
  readonly about: About;
  readonly reportsTo?: string;
  readonly facts: CorpusFacts;
  /** The newest, newest first; `facts.earlierChanges` counts the others. */
  readonly changes: readonly Change[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly points: readonly PointName[];
  /** The names of terms that are in no base list. */
  readonly own: OwnTerms;
  readonly labels: readonly Localized[];
  readonly publishers: readonly Publisher[];
  readonly languages: readonly string[];
  readonly dates: DateColumns;
  readonly contacts: ContactColumns;
  readonly texts: TextColumns;
  /** Where there are many contacts: the files with the rows of contacts and texts, which this one is without then. */
  readonly parts?: readonly string[];
  /** Older ids, each with the row of its contact. */
  readonly aliases: readonly (readonly [string, number])[];
  /**
   * The shards' files, below the folder of the index. A name is the hash of the content (`shard-name.ts`): what is under it
   * never changes, and the texts of one version cannot be taken for those of another.
   */
  readonly shards: readonly string[];
  /** The only shard, where it is small enough to come with the index. */
  readonly words?: TextShard;
  /** Where words come in shards: the list of the parts of the search index, a file named by its content. */
  readonly search?: string;
  /** The files of the whole corpus beside it, with their bytes: for the page that offers them. */
  readonly files?: readonly DataFile[];
}
