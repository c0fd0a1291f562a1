/** A place in a text that names somebody or something. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';

/**
 * `role`: an office, without its holder; `side`: “the Russian side”, “Russian officials”; `counterpart`: « son homologue » ;
 * `nationality`: an adjective alone; `country`: a capital or a country, which may stand for its authorities.
 */
export type Sort = 'person' | 'body' | 'country' | 'role' | 'counterpart' | 'side' | 'nationality';

export interface Mention extends Span {
  readonly sort: Sort;
  /** Of persons, or of institutions (`body`, `country`); of an office: who held it on the day, where that is known. The likeliest first. */
  readonly ids: readonly string[];
  /** Absent for “the minister”, « son homologue ». */
  readonly side: Voice | undefined;
  /** The institution that a role speaks for, or a person held an office of on the day. */
  readonly office: string | undefined;
  /** `president`, `foreign-minister`, `spokesperson`… */
  readonly role: string | undefined;
  /** A country after “in”, « à », «в»: where something happens, and not who speaks. */
  readonly place: boolean;
  /** Of an office: an unknown name beside it, so that its known holder is not meant. */
  readonly stranger?: true;
}
