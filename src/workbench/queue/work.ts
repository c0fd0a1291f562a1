/** What is on the table beside the files of a corpus: drafts put off or changed, statements begun by hand. Pure, plain data. */

import type { ContactDraft, StatementDraft } from '../../drafts/draft.ts';
import type { Translation } from '../../model/statement.ts';

/** A draft as it is before it is accepted, with what only a person can add. */
export interface OpenDraft extends StatementDraft {
  readonly translation?: Translation;
}

/** What a change replaced: only that, since drafts are many and changes small. */
export interface WorkStep {
  /** How many entries of the journal were done when it was made: an undo goes back by what was last. */
  readonly position: number;
  /** Drafts as they were before, by their keys; null where nothing had been changed. */
  readonly changed: Readonly<Record<string, OpenDraft | null>>;
  readonly later?: QueueWork['later'];
  readonly begun?: QueueWork['begun'];
  readonly contacts?: QueueWork['contacts'];
  /** The draft that was at hand. */
  readonly at?: string;
}

export interface QueueWork {
  /** Keys of drafts that were put off, in the order in which they were. */
  readonly later: readonly string[];
  /** Drafts that were changed, by the key of what was proposed. */
  readonly changed: Readonly<Record<string, OpenDraft>>;
  /** Begun by hand, from words that were chosen in the text. */
  readonly begun: readonly OpenDraft[];
  /** Contacts that are not in the files yet, as they were changed or made here. */
  readonly contacts: readonly ContactDraft[];
  /** What was changed here last, for undo; absent in work that was kept before there was one. */
  readonly steps?: readonly WorkStep[];
  /** The key of the draft at hand. */
  readonly at: string | undefined;
}

export const NO_WORK: QueueWork = { later: [], changed: {}, begun: [], contacts: [], at: undefined };

export function withChange(work: QueueWork, key: string, draft: OpenDraft): QueueWork {
  return { ...work, changed: { ...work.changed, [key]: draft } };
}

/** As it was proposed; of a statement begun by hand, as it was begun. */
export function withoutChange(work: QueueWork, key: string): QueueWork {
  const { [key]: _, ...changed } = work.changed;
  return { ...work, changed };
}

/** Put off for the first time, or once more. */
export function withLater(work: QueueWork, key: string): QueueWork {
  return { ...work, later: [...work.later.filter((one) => one !== key), key] };
}

export function withContact(work: QueueWork, contact: ContactDraft): QueueWork {
  return { ...work, contacts: [...work.contacts.filter(({ id }) => id !== contact.id), contact] };
}
