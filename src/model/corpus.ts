/** The compiled corpus: one versioned document that holds everything the app shows. */

import type { Change } from './change.ts';
import type { Contact } from './contact.ts';
import type { Dating } from './dating.ts';
import type { Localized } from './language.ts';
import type { Passage } from './passage.ts';
import type { PointId } from './points.ts';
import type { Chain, Statement } from './statement.ts';
import type { TextSummary } from './summary.ts';
import type { OwnKind, OwnTerm } from './vocabulary.ts';
import type { Voice } from './voices.ts';

export const CORPUS_FORMAT = 2;

export interface Span {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Who publishes a text and speaks in it. */
export interface Teller {
  readonly side: Voice;
  readonly speaker?: string;
  readonly office?: string;
}

export interface Text extends TextSummary {
  readonly file: string;
  /** Where the publisher speaks for itself: every statement is its own unless it says otherwise. */
  readonly teller?: Teller;
  readonly title: Localized;
  readonly date: Dating;
  readonly chains: Readonly<Record<Voice, Chain>>;
  /** The text as frozen in the corpus; masked where whole texts are withheld. */
  readonly content: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly background: readonly Span[];
  /** The background is all that nothing else covers: no one listed it, so it may contain an overlooked sentence. */
  readonly unlisted?: true;
}

export const NOTE_KINDS = [
  'mistranslation',
  'loaded',
  'error',
  'ambiguity',
  'noise',
  'outside',
  'typography',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** An editor's remark on a span of a text. */
export interface Note extends Localized {
  readonly passages: readonly Passage[];
  readonly kind: NoteKind;
}

export interface Person {
  readonly id: string;
  readonly side: Voice;
  readonly name: Localized;
  /** As a byline writes it: rank and name. */
  readonly byline: Localized;
  readonly office: Localized;
  /** As the texts write the name. */
  readonly spellings: readonly string[];
  /** As others write it: readers may search for these. */
  readonly otherSpellings?: readonly string[];
  readonly wikidata?: string;
}

/** An institution that speaks, or for which a person speaks. */
export interface Body {
  readonly id: string;
  readonly side: Voice;
  readonly name: Localized;
}

export interface PointName {
  readonly id: PointId;
  readonly name: Localized;
  /** Where there is little room, as on the map of the points; without one, the name. */
  readonly short?: Localized;
}

export interface Point extends PointName {
  readonly about: Localized;
}

/** What `corpus.yaml` says of the corpus as a whole. */
export interface About {
  readonly name?: Localized;
  readonly description?: Localized;
  readonly licence?: { readonly name: Localized; readonly url?: string };
}

/** A term of a base list has its id alone, since the app names it in each language. */
type Term<Own> = Own | Pick<OwnTerm, 'id'>;

/** Those that occur in the corpus, in the order in which they are shown. */
export interface Terms {
  readonly kinds: readonly Term<OwnKind>[];
  readonly levels: readonly Term<OwnTerm>[];
  readonly channels: readonly Term<OwnTerm>[];
  /** The sides always, first; the newsroom always, last. */
  readonly voices: readonly Term<OwnTerm>[];
}

export interface Corpus {
  readonly format: typeof CORPUS_FORMAT;
  /** SHA-256 over the rest of the document, first 16 hex digits. */
  readonly hash: string;
  /** True where the build masked what no statement quotes. */
  readonly withheld: boolean;
  readonly about: About;
  /** The email address for reports of mistakes; absent if no one receives them. */
  readonly reportsTo?: string;
  readonly texts: readonly Text[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  /** Those that occur, in the order of the rows of a comparison. */
  readonly points: readonly Point[];
  readonly terms: Terms;
  /** By date, then id. */
  readonly contacts: readonly Contact[];
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
  /** Newest first. */
  readonly changes: readonly Change[];
}
