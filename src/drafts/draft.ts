/** What is proposed for a text before anybody has confirmed it. Offsets are UTF-16 code units of the frozen text. */

import type { RelationKind } from '../model/contact.ts';
import type { Span } from '../model/corpus.ts';
import type { Basis } from '../model/dating.ts';
import type { Kind, Level, Status } from '../model/kinds.ts';
import type { Passage } from '../model/passage.ts';
import type { PointId } from '../model/points.ts';
import type { Channel, Mode } from '../model/statement.ts';
import type { TextKind } from '../model/summary.ts';
import type { Voice } from '../model/voices.ts';

/** Why a draft says what it says. */
export interface Grounds {
  /** The rule's name, such as `readout-sentence` or `said-after-quotation`. */
  readonly rule: string;
  /** The words of the text that it relied on: cue, source phrase, date… */
  readonly words: readonly Span[];
  /** From 0 to 1; below `SHOWN_FROM` a draft is not offered. */
  readonly confidence: number;
}

/** A person or an institution as the registries know it. Ids are those of `people.yaml` and `bodies.yaml`. */
export interface KnownTeller {
  readonly id: string;
  readonly side: Voice;
  readonly names: readonly string[];
  /** As it would be written into its registry, where the corpus does not have it yet. */
  readonly name: { readonly en: string; readonly fr: string };
  /** For a person: the office. */
  readonly office?: { readonly en: string; readonly fr: string };
}

/** A contact that the corpus has already. */
export interface KnownContact {
  readonly id: string;
  readonly kind: Kind;
  readonly level: Level;
  /** First and last calendar day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly people: readonly string[];
  readonly parties: readonly Voice[];
}

/** What is known before a text is read: the registries of the corpus. The rules add the tables of their own. */
export interface Known {
  readonly people: readonly KnownTeller[];
  readonly bodies: readonly KnownTeller[];
  readonly contacts: readonly KnownContact[];
}

/** The head of a text: what its annotation says once. Each part is absent where the text does not say. */
export interface HeadDraft {
  readonly kind: TextKind;
  /** BCP 47. */
  readonly language: string;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  /** The institution, or the person, whose text it is. */
  readonly office: string | undefined;
  readonly speaker: string | undefined;
  /** `YYYY-MM-DD`, and the words that it was read from. */
  readonly date:
    | { readonly day: string; readonly basis: Basis; readonly words: Span | undefined }
    | undefined;
  /** Title, day and furniture, above and below the text proper: background. */
  readonly outside: readonly Span[];
  readonly grounds: readonly Grounds[];
}

export interface ContactDraft {
  /** The id of an existing contact, or a proposed one. */
  readonly id: string;
  readonly isNew: boolean;
  readonly kind: Kind;
  readonly status: Status;
  readonly level: Level;
  readonly title: { readonly en: string; readonly fr: string };
  readonly label: { readonly en: string; readonly fr: string };
  readonly people: readonly string[];
  readonly parties: readonly Voice[];
  readonly dating: { readonly edtf: string; readonly basis: Basis; readonly words: readonly Span[] };
  readonly grounds: Grounds;
}

export interface StatementDraft {
  /** In reading order; pieces of one sentence where a cue is between them. */
  readonly passages: readonly Span[];
  readonly sides: readonly Voice[];
  /** Ids: of the registries, or of `TextDrafts.people` and `bodies`. */
  readonly speaker?: string;
  readonly office?: string;
  readonly unnamed?: true;
  /** Whose words are relayed: ids of persons. */
  readonly voice: readonly string[];
  readonly channel?: Channel;
  readonly mode: Mode;
  /** The id of a contact; undefined where none could be found. */
  readonly contact: string | undefined;
  readonly as: 'account' | 'around';
  /** The first is the row. */
  readonly points: readonly PointId[];
  readonly declines?: true;
  readonly grounds: Grounds;
}

export interface TextDrafts {
  readonly contacts: readonly ContactDraft[];
  /** Who speaks or takes part and is not in the registries yet. */
  readonly people: readonly KnownTeller[];
  readonly bodies: readonly KnownTeller[];
  /** In reading order; several may come from one sentence. */
  readonly statements: readonly StatementDraft[];
  /** Whole sentences that hold no statement. */
  readonly background: readonly Span[];
}

/** Two statements of two texts on one point, to be judged side by side. */
export interface PairDraft {
  readonly of: readonly [string, string];
  readonly point: PointId;
  /** What they share: names, numbers, days; in each statement's own text. */
  readonly shared: readonly Passage[];
  /** Only a proposal: who judges is the reader. */
  readonly relation: RelationKind | undefined;
  readonly confidence: number;
}

/** Below this a draft is not shown: a right passage with a wrong side is worse than none. */
export const SHOWN_FROM = 0.5;
