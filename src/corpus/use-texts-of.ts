/** Fetches the shards that an open contact or text needs; a small corpus has them all from the start. */

import { useEffect, useState } from 'react';
import { useLibrary } from './LibraryContext.ts';
import { NewerVersion } from './load-corpus.ts';

/** `slow` once loading has taken so long that the page should say so; `outdated` where the host has other texts by now. */
export type LoadState = 'ready' | 'loading' | 'slow' | 'failed' | 'outdated';

/** Shorter waits pass without a notice. */
const SLOW_MS = 400;

/** How far the texts of what is shown are loaded; ids that the index knows, no text where none is open. */
export function useTextsOf(contacts: readonly string[], text?: string): LoadState {
  const library = useLibrary();
  const loaded =
    contacts.every((id) => library.hasContact(id)) && (text === undefined || library.hasText(text));
  const all = contacts.join(' ');
  const [state, setState] = useState<LoadState>('loading');

  useEffect(() => {
    if (loaded) return undefined;
    let settled = false;
    const timer = setTimeout(() => setState('slow'), SLOW_MS);
    const settle = (to: LoadState) => {
      // Words that fail at once must not be said to be loading after all.
      clearTimeout(timer);
      if (!settled) setState(to);
    };
    setState('loading');
    Promise.all([
      ...all.split(' ').map((contact) => contact && library.fetchContact(contact)),
      text === undefined ? undefined : library.fetchText(text),
    ]).then(
      () => settle('ready'),
      (error: unknown) => settle(error instanceof NewerVersion ? 'outdated' : 'failed'),
    );
    return () => {
      settled = true;
      clearTimeout(timer);
    };
  }, [library, all, text, loaded]);

  return loaded ? 'ready' : state === 'ready' ? 'loading' : state;
}
