/** The open contact and text, if the corpus knows them; their shards may still be loading. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { Library } from '../../corpus/library.ts';
import { type LoadState, useTextsOf } from '../../corpus/use-texts-of.ts';
import type { Contact } from '../../model/contact.ts';
import type { Text } from '../../model/corpus.ts';
import type { ContactSummary } from '../../model/summary.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';

export interface Opened {
  readonly summary: ContactSummary | undefined;
  readonly contact: Contact | undefined;
  /** Whether it is compared with a second contact, which takes the place of the panel. */
  readonly isCompared: boolean;
  readonly compared: Contact | undefined;
  /** Whether a text is open, alone or beside the contact. */
  readonly hasText: boolean;
  readonly text: Text | undefined;
  readonly loadState: LoadState;
}

export function useOpened(): Opened {
  const library = useLibrary();
  const summary = summaryOf(
    library,
    useView(({ contact }) => contact),
  );
  const other = summaryOf(
    library,
    useView(({ compare }) => compare),
  );
  const textId = useView(({ text, read }) => text ?? read);
  const textSummary = textId === undefined ? undefined : library.contactIndex.text(textId);
  // By an older id, it may be the same one.
  const second = other?.id === summary?.id ? undefined : other;
  const isCompared = summary !== undefined && second !== undefined && textSummary === undefined;
  const needed = [...(summary ? [summary.id] : []), ...(isCompared ? [second.id] : [])];
  const loadState = useTextsOf(needed, textSummary?.id);
  const isReady = loadState === 'ready';
  return {
    summary,
    contact: isReady && summary ? library.contact(summary.id) : undefined,
    isCompared,
    compared: isReady && isCompared ? library.contact(second.id) : undefined,
    hasText: textSummary !== undefined,
    text: isReady && textSummary ? library.text(textSummary.id) : undefined,
    loadState,
  };
}

/** The summary of a contact, by its id or an alias. */
export function summaryOf({ contactIndex }: Library, id: string | undefined): ContactSummary | undefined {
  const row = id === undefined ? undefined : contactIndex.rowOf(id);
  return row === undefined ? undefined : contactIndex.at(row);
}
