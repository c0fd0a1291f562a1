/** What is on the table beside the files of a corpus: drafts put off or changed, statements begun by hand. Pure, plain data. */

import type { StatementDraft } from '../../drafts/draft.ts';
import type { Translation } from '../../model/statement.ts';

/** A draft as it is before it is accepted, with what only a person can add. */
export interface OpenDraft extends StatementDraft {
  readonly translation?: Translation;
}

export interface QueueWork {
  /** Keys of drafts that were put off, in the order in which they were. */
  readonly later: readonly string[];
  /** Drafts that were changed, by the key of what was proposed. */
  readonly changed: Readonly<Record<string, OpenDraft>>;
  /** Begun by hand, from words that were chosen in the text. */
  readonly begun: readonly OpenDraft[];
  /** The key of the draft at hand. */
  readonly at: string | undefined;
}

export const NO_WORK: QueueWork = { later: [], changed: {}, begun: [], at: undefined };
