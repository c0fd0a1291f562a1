/** Fetches the words that an open contact or text needs; a small corpus has them all from the start. */

import { useEffect, useState } from 'react';
import { useLibrary } from './LibraryContext.ts';

/** `slow` once it has taken longer than one waits without a word. */
export type LoadState = 'there' | 'coming' | 'slow' | 'failed';

const PATIENCE_MS = 400;

/** Ids of what is open, where the index knows them. */
export function useTextsOf(contact: string | undefined, text: string | undefined): LoadState {
  const library = useLibrary();
  const there =
    (contact === undefined || library.hasContact(contact)) && (text === undefined || library.hasText(text));
  const [state, setState] = useState<LoadState>('coming');

  useEffect(() => {
    if (there) return undefined;
    let gone = false;
    setState('coming');
    const timer = setTimeout(() => setState('slow'), PATIENCE_MS);
    Promise.all([
      contact === undefined ? undefined : library.fetchContact(contact),
      text === undefined ? undefined : library.fetchText(text),
    ]).then(
      () => !gone && setState('there'),
      () => !gone && setState('failed'),
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [library, contact, text, there]);

  return there ? 'there' : state === 'there' ? 'coming' : state;
}
