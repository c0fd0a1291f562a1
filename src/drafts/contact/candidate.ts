/** What may become the draft of a contact. */

import type { Span } from '../../model/corpus.ts';
import type { BaseKind, Level, Status } from '../../model/kinds.ts';
import type { Voice } from '../../model/voices.ts';
import type { FoundDate } from '../dates/find-dates.ts';

/** What a sentence says about a contact. */
export interface Candidate {
  readonly kind: BaseKind;
  readonly status: Status;
  readonly people: readonly string[];
  readonly parties: readonly Voice[];
  readonly level: Level;
  readonly date: FoundDate | undefined;
  readonly sentence: Span;
  readonly cue: Span;
}
