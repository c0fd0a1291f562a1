/** What is on the table beside the files of a corpus: drafts put off or changed, statements begun by hand. Pure, plain data. */

import type { ContactDraft, StatementDraft } from '../../drafts/draft.ts';
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
  /** Contacts that are not in the files yet, as they were changed or made here. */
  readonly contacts: readonly ContactDraft[];
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
