/** Listens for what only a keyboard needs; loads the code for it after the page, which does not wait for it. */

import { useEffect } from 'react';
import { linkReader } from '../../navigation/link-reader.ts';
import { companion } from '../companion.ts';
import { useUi } from '../ui-store.ts';
import { awaitCode } from './readiness.ts';

/** `help` opens the list of shortcuts. */
export function useShortcuts(help: () => void): void {
  useEffect(() => {
    const listeners = new AbortController();
    useUi.getState().recallSettings();
    const listening = companion.load().then(
      ({ keepFocus, listenToShortcuts }) => {
        keepFocus(listeners.signal);
        listenToShortcuts(help, listeners.signal);
      },
      // If it fails to load, buttons and links offer the same actions.
      () => undefined,
    );
    awaitCode(listening);
    // Prefetch the link reader, so that links with filters open at once. If it fails, whatever needs it first reports that.
    awaitCode(linkReader.load());
    return () => listeners.abort();
  }, [help]);
}
