/** Fetches the shards that an open contact or text needs; a small corpus has them all from the start. */

import { useEffect, useState } from 'react';
import { useLibrary } from './LibraryContext.ts';

/** `slow` once loading has taken so long that the page should say so. */
export type LoadState = 'ready' | 'loading' | 'slow' | 'failed';

/** Shorter waits pass without a notice. */
const PATIENCE_MS = 400;

/** How far the texts of what is open are loaded; ids that the index knows, undefined where nothing is open. */
export function useTextsOf(contact: string | undefined, text: string | undefined): LoadState {
  const library = useLibrary();
  const loaded =
    (contact === undefined || library.hasContact(contact)) && (text === undefined || library.hasText(text));
  const [state, setState] = useState<LoadState>('loading');

  useEffect(() => {
    if (loaded) return undefined;
    let unmounted = false;
    setState('loading');
    const timer = setTimeout(() => setState('slow'), PATIENCE_MS);
    Promise.all([
      contact === undefined ? undefined : library.fetchContact(contact),
      text === undefined ? undefined : library.fetchText(text),
    ]).then(
      () => !unmounted && setState('ready'),
      () => !unmounted && setState('failed'),
    );
    return () => {
      unmounted = true;
      clearTimeout(timer);
    };
  }, [library, contact, text, loaded]);

  return loaded ? 'ready' : state === 'ready' ? 'loading' : state;
}
