/** Listens to keys of one letter or sign, once the page is there: their code is nothing that it waits for. */

import { useEffect } from 'react';
import { useUi } from '../ui-store.ts';

/** `help` opens the page of keys. */
export function useShortcuts(help: () => void): void {
  useEffect(() => {
    const listeners = new AbortController();
    useUi.getState().recallLetterKeys();
    import('./shortcuts.ts').then(
      ({ listenToShortcuts }) => listenToShortcuts(help, listeners.signal),
      // Buttons and links do all that they do.
      () => undefined,
    );
    return () => listeners.abort();
  }, [help]);
}
