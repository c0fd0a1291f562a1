/** A contact: one dealing between a Russian party and a US or NATO party, or others, and what compiling derives of it. */

import type { Basis, Dating } from './dating.ts';
import type { Localized } from './language.ts';
import type { PointId } from './points.ts';
import type { ContactSummary } from './summary.ts';
import type { Side } from './voices.ts';

/** Two accounts of one point: the same proposition, different things named, or both cannot be true. */
export const RELATIONS = ['agree', 'emphasis', 'conflict'] as const;
export type RelationKind = (typeof RELATIONS)[number];
/** Where a point has several, the gravest is that of the point. */
export const GRAVEST_FIRST = ['conflict', 'emphasis', 'agree'] as const satisfies readonly RelationKind[];

export interface Relation {
  readonly point: PointId;
  readonly relation: RelationKind;
  /** The statements that it relates, of both halves; without them, all of the row. */
  readonly of?: readonly string[];
  readonly reason: Localized;
  /** Who judged it, and on which calendar day, `YYYY-MM-DD`. */
  readonly by: string;
  readonly on: string;
}

export interface Participant {
  readonly person: string;
  /** `stated` when the texts name the person as taking part. */
  readonly basis: Basis;
}

/** `named` is the text's own word; `resolved` what it means, and `basis` how that is known. */
export interface Place {
  readonly named?: string;
  readonly resolved?: Localized;
  readonly basis: Basis;
}

export interface OutsideFact {
  /** The side whose missing account this concerns; absent for facts about the contact. */
  readonly side?: Side;
  readonly what: Localized;
  /** Where it was read: publication and day. */
  readonly where: Localized;
}

export interface Contact extends ContactSummary {
  readonly aliases: readonly string[];
  readonly title: Localized;
  readonly people: readonly Participant[];
  readonly place?: Place;
  readonly dating: Dating;
  /** The day by which each side counts it, `YYYY-MM-DD`, where a call ends one day and begins another. */
  readonly days?: Readonly<Partial<Record<Side, string>>>;
  readonly relations: readonly Relation[];
  readonly outside: readonly OutsideFact[];
  readonly note?: Localized;
}
