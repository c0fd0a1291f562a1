/** What is open, where the corpus knows it; its words may still have to come. */

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
  /** Whether there is a text to read, by itself or beside the contact. */
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
  const textId = useView(({ text, read }) => text ?? read);
  const textSummary = textId === undefined ? undefined : library.contactIndex.text(textId);
  const loadState = useTextsOf(summary?.id, textSummary?.id);
  const isThere = loadState === 'there';
  return {
    summary,
    contact: isThere && summary ? library.contact(summary.id) : undefined,
    hasText: textSummary !== undefined,
    text: isThere && textSummary ? library.text(textSummary.id) : undefined,
    loadState,
  };
}

/** Of a contact by its id or an older one. */
export function summaryOf({ contactIndex }: Library, id: string | undefined): ContactSummary | undefined {
  const row = id === undefined ? undefined : contactIndex.rowOf(id);
  return row === undefined ? undefined : contactIndex.at(row);
}
