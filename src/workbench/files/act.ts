/** What a person does to a corpus, as plain data: each is one entry of the journal. */

import type { ContactSeed, DatingSeed, StatementSeed, TextSeed } from '../../compile/read/schema.ts';
import type { ContactDraft, HeadDraft, KnownTeller, StatementDraft } from '../../drafts/draft.ts';
import type { RelationKind } from '../../model/contact.ts';
import type { Span } from '../../model/corpus.ts';
import type { Basis, DatePart } from '../../model/dating.ts';
import type { PointId } from '../../model/points.ts';
import type { Translation } from '../../model/statement.ts';
import type { Files } from './files.ts';

/** Who is not in the registries yet; only those that what is added refers to are added with it. */
export interface NewTellers {
  readonly people?: readonly KnownTeller[];
  readonly bodies?: readonly KnownTeller[];
}

/** Offsets hold for one version of the text: in any other they point to different words. */
export interface OfContent {
  /** Its checksum; see `checksum.ts`. */
  readonly of: number;
}

/** A head as a person confirmed it: the draft, with what no text says of itself. */
export interface ConfirmedHead extends Omit<HeadDraft, 'grounds' | 'outside'> {
  readonly grounds?: HeadDraft['grounds'];
  /** Title, day and furniture, which are background. */
  readonly outside?: HeadDraft['outside'];
  readonly titleIn?: { readonly en: string; readonly fr: string };
  readonly publisherBasis?: Basis;
  readonly contact?: string;
  readonly status?: 'draft';
}

/** A draft that is accepted, with what only a person can add. */
export interface Accepted extends StatementDraft {
  readonly translation?: Translation;
}

/** Some keys; null takes one away, so that what goes without saying holds again. */
export type Patch<T> = { readonly [K in keyof T]?: NonNullable<T[K]> | null };

/** A date whose evidence may be given by where its words are. */
export interface DatingAt extends Omit<DatingSeed, 'evidence'> {
  readonly evidence?: readonly (EvidenceAt | NonNullable<DatingSeed['evidence']>[number])[];
}

export interface HeadPatch
  extends Patch<
    Pick<TextSeed, 'kind' | 'status' | 'teller' | 'contact' | 'title' | 'publisher' | 'language' | 'chains'>
  > {
  readonly date?: string | DatingAt;
}

export interface StatementPatch
  extends Patch<
    Pick<
      StatementSeed,
      | 'sides'
      | 'speaker'
      | 'office'
      | 'unnamed'
      | 'onBehalfOf'
      | 'voice'
      | 'channel'
      | 'mode'
      | 'declines'
      | 'leavesOpen'
      | 'remarkOn'
      | 'denies'
      | 'revises'
      | 'sameAs'
      | 'translation'
      | 'note'
    >
  > {
  readonly said?: DatingAt | null;
  /** The words, by where they are. */
  readonly passages?: readonly Span[];
  /** Of the bearing at `bearing`, which is the first unless it is given. */
  readonly contact?: string;
  readonly points?: readonly PointId[];
  readonly as?: 'account' | 'around';
  readonly bearing?: number;
  /** All of them, in place of those. */
  readonly bearings?: NonNullable<StatementSeed['bearings']>;
}

/** Words that a date was read from, by where they are in a text; `of`: see `OfContent`. */
export interface EvidenceAt extends OfContent {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly for?: DatePart;
}

export interface ContactPatch extends Patch<Omit<ContactSeed, 'id' | 'dating' | 'relations'>> {
  readonly dating?: DatingAt;
}

/** A judgement; a reason in one language is written in both until somebody translates it. */
export interface RelationAct {
  readonly contact: string;
  readonly point: PointId;
  readonly relation: RelationKind;
  /** The ids of the statements; without them, all of the row. */
  readonly of?: readonly string[];
  readonly reason: { readonly en?: string; readonly fr?: string };
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

export type Act =
  | ({
      readonly type: 'add-text';
      readonly content: string;
      readonly head: ConfirmedHead;
      readonly id?: string;
    } & NewTellers)
  | ({ readonly type: 'set-head'; readonly text: string; readonly patch: HeadPatch } & NewTellers)
  | { readonly type: 'remove-text'; readonly text: string }
  | ({
      readonly type: 'accept';
      readonly text: string;
      readonly statements: readonly Accepted[];
      readonly contacts?: readonly ContactDraft[];
    } & OfContent &
      NewTellers)
  /** `of` is needed where the words change. */
  | ({
      readonly type: 'edit-statement';
      readonly text: string;
      readonly id: string;
      readonly patch: StatementPatch;
    } & Partial<OfContent> &
      NewTellers)
  | { readonly type: 'remove-statement'; readonly text: string; readonly id: string }
  /** `spans` hold no statement; with `instead` they alone, in place of what was listed before. */
  | ({
      readonly type: 'background';
      readonly text: string;
      readonly spans: readonly Span[];
      readonly instead?: true;
    } & OfContent)
  | { readonly type: 'background'; readonly text: string; readonly spans: 'rest' }
  /** The passages are open again. */
  | ({ readonly type: 'not-background'; readonly text: string; readonly spans: readonly Span[] } & OfContent)
  /** `from` is the text that the words of its dating are in. */
  | ({
      readonly type: 'add-contact';
      readonly contact: ContactDraft;
      readonly from?: { readonly text: string } & OfContent;
    } & NewTellers)
  | ({ readonly type: 'edit-contact'; readonly contact: string; readonly patch: ContactPatch } & NewTellers)
  | { readonly type: 'remove-contact'; readonly contact: string }
  | ({ readonly type: 'relate' } & RelationAct)
  | {
      readonly type: 'unrelate';
      readonly contact: string;
      readonly point: PointId;
      readonly of?: readonly string[];
    }
  | { readonly type: 'add-person'; readonly person: KnownTeller }
  | { readonly type: 'add-body'; readonly body: KnownTeller }
  /** With `instead`, they are the whole corpus. */
  | { readonly type: 'add-files'; readonly files: Files; readonly instead?: true };

export interface Applied {
  readonly files: Files;
  /** Ids of what was made: of a text, or of each accepted statement in the order given. */
  readonly made: readonly string[];
}
