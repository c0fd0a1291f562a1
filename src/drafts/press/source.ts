/** Whom a phrase names as the one who says something. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';

export interface Source {
  /** Several where the text attributes it to each: “Moscow and Washington”. Empty where it names no one who speaks for a side. */
  readonly sides: readonly Voice[];
  readonly speaker?: string;
  readonly office?: string;
  readonly unnamed?: true;
  /** `press`: the newsroom’s; `nobody`: not to be drafted; `before`: who spoke before. */
  readonly is: 'person' | 'institution' | 'press' | 'nobody' | 'before' | 'both';
  /** “his ministry”: of the side of who spoke before. */
  readonly possessive?: true;
  /** “his counterpart”: of the other side. */
  readonly opposite?: true;
  /** “Analysts”: not of any side, and yet heard. */
  readonly outsider?: true;
  /** “they”: only where two spoke before. */
  readonly plural?: true;
  /** The nouns that it is called by: “the ministry” later on is this ministry. */
  readonly heads?: readonly string[];
  /** Of several sides. */
  readonly people?: readonly string[];
  readonly words: Span;
  readonly confidence: number;
}
