/** An entry of the log: what changed in the corpus, on which day, and what it concerns. */

import type { Localized } from './language.ts';

export const CONCERNS = ['text', 'contact', 'statement'] as const;
export type ConcernKind = (typeof CONCERNS)[number];

/** The kind is written down too, so that no one has to try three lists for one id. */
export interface Concern {
  readonly kind: ConcernKind;
  readonly id: string;
  /** Of a statement, its text: where that is in a shard, which a page that only names the statement does not fetch. */
  readonly text?: string;
}

export interface Change {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly what: Localized;
  readonly concerns: readonly Concern[];
}
