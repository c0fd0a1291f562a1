/** The words that describe contacts and statements: base lists that grow, and what a corpus adds to them. */

import type { BaseKind, Kind, Level } from './kinds.ts';
import type { Localized } from './language.ts';
import type { PointId } from './points.ts';
import { SIDES, type Voice } from './voices.ts';

/** No list has more: sets of points, voices and values of a filter are the bits of one number. */
export const MAX_TERMS = 30;

/** The terms that occur in a corpus, in the order in which they are shown; columns and codes refer to them by position. */
export interface Vocabulary {
  readonly points: readonly PointId[];
  readonly kinds: readonly Kind[];
  readonly levels: readonly Level[];
  /** The sides first and the newsroom last, whether or not they occur. */
  readonly voices: readonly Voice[];
}

/** A term of the corpus' own, with its name; those of the base lists are named by the messages. */
export interface OwnTerm {
  readonly id: string;
  readonly name: Localized;
}

/** A kind of the corpus' own: drawn and coded like a base kind. */
export interface OwnKind extends OwnTerm {
  readonly like: BaseKind;
  /** In French, where what is said of it agrees. */
  readonly gender: 'm' | 'f';
}

/** The corpus' own terms that occur, by list; points have their names beside the list of all points. */
export interface OwnTerms {
  readonly kinds?: readonly OwnKind[];
  readonly levels?: readonly OwnTerm[];
  readonly channels?: readonly OwnTerm[];
  readonly voices?: readonly OwnTerm[];
}

/** Who else may take part in a contact, beside the sides: in the order of the voices. */
export function otherVoices(voices: readonly Voice[]): readonly Voice[] {
  return voices.slice(SIDES.length, -1);
}
