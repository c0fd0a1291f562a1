/** What the files of a corpus hold so far, as the queue needs it: types, and small questions about them. Pure. */

import type { KnownTeller } from '../../drafts/draft.ts';
import type { Relation } from '../../model/contact.ts';
import type { Span, Teller } from '../../model/corpus.ts';
import type { Kind, Level, Status } from '../../model/kinds.ts';
import type { Localized } from '../../model/language.ts';
import type { PointId } from '../../model/points.ts';
import type { Channel, Mode, Translation } from '../../model/statement.ts';
import type { TextKind } from '../../model/summary.ts';
import { type Half, halfOf, isSide, type Side, type Voice } from '../../model/voices.ts';

export interface StatedBearing {
  readonly contact: string;
  readonly points: readonly PointId[];
  readonly as: 'account' | 'around';
  readonly sides?: readonly Voice[];
}

/** A statement of the files, that is, one that was accepted. */
export interface Stated {
  readonly id: string;
  readonly text: string;
  /** Empty where its words are not found in the text. */
  readonly passages: readonly Span[];
  readonly sides: readonly Voice[];
  readonly speaker?: string;
  readonly office?: string;
  readonly unnamed?: true;
  /** Neither a mention, nor said by somebody whom another's text does not name: it can be an account. */
  readonly attributed: boolean;
  readonly voice: readonly string[];
  readonly channel?: Channel;
  readonly mode: Mode;
  readonly bearings: readonly StatedBearing[];
  readonly declines: boolean;
  readonly leavesOpen: boolean;
  readonly translation?: Translation;
}

export interface StatedText {
  readonly id: string;
  /** The path of its annotation; undefined where there is none yet. */
  readonly annotation: string | undefined;
  readonly content: string;
  /** The checksum of the content: drafts of another content do not belong to this text. */
  readonly checksum: number;
  readonly kind: TextKind;
  readonly language: string;
  readonly teller: Teller | undefined;
  readonly contact: string | undefined;
  /** On which it was published, where that is one day. */
  readonly day: string | undefined;
  readonly statements: readonly Stated[];
  /** `rest`: all that nothing else covers. */
  readonly background: readonly Span[] | 'rest';
  /** Words that carry a note. */
  readonly noted: readonly Span[];
}

/** A relation as written: its reason may be in one language. */
export interface StatedRelation extends Relation {
  readonly written: Translation;
}

export interface StatedContact {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly level: Level;
  /** Undefined where the files have none that is known: the problems of the compiler say so. */
  readonly status: Status | undefined;
  readonly title: Localized;
  readonly label: Localized;
  readonly parties: readonly Voice[];
  readonly people: readonly string[];
  readonly edtf: string;
  readonly days: Readonly<Partial<Record<Side, string>>>;
  readonly relations: readonly StatedRelation[];
}

/** Who the registries know; an institution has no office. */
export interface StatedRegistry {
  readonly people: readonly KnownTeller[];
  readonly bodies: readonly KnownTeller[];
  /** Earlier ids, which files may still use, and what they are now. */
  readonly now: ReadonlyMap<string, string>;
}

/** The halves in which a statement gives an account of a contact under a point, which is its first. */
export function accountHalves(one: Stated, contact: string, point: PointId): readonly Half[] {
  if (!one.attributed || one.leavesOpen) return [];
  return one.bearings.flatMap((bearing) =>
    bearing.contact === contact && bearing.as === 'account' && bearing.points[0] === point
      ? [...new Set((bearing.sides ?? one.sides).filter(isSide).map(halfOf))]
      : [],
  );
}

/** The words of spans, with what they leave out. */
export function wordsAt(content: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => content.slice(start, end)).join(' […] ');
}

/** How much of each other two sets of spans cover, from 0 to 1. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedBy(a, b);
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** In code units; the spans of one set do not overlap. */
export function sharedBy(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (own, other) => own + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
