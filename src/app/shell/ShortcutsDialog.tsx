/** The dialog of keyboard shortcuts, loaded when it is first opened, and the listener for single-key shortcuts. */

import { type ReactNode, useCallback, useState } from 'react';
import { LazyView } from '../panes/LazyView.tsx';
import { useUi } from '../ui-store.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Keys {
  readonly page: ReactNode;
  readonly show: () => void;
}

export function useShortcutsDialog(): Keys {
  const [shown, setShown] = useState(false);
  const show = useCallback(() => setShown(true), []);
  useShortcuts(show);
  return { page: shown && <Page onClose={() => setShown(false)} />, show };
}

function Page({ onClose }: { readonly onClose: () => void }) {
  const letterKeys = useUi((ui) => ui.letterKeys);
  const setLetterKeys = useUi((ui) => ui.setLetterKeys);
  return (
    <LazyView name="keys">
      {(KeysPage) => <KeysPage letterKeys={letterKeys} onLetterKeys={setLetterKeys} onClose={onClose} />}
    </LazyView>
  );
}
