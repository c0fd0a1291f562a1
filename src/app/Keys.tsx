/** The page of keys, fetched when it is first opened. */

import { Lazily } from './Lazily.tsx';
import { useUi } from './ui-store.ts';

export function Keys({ onClose }: { readonly onClose: () => void }) {
  const letterKeys = useUi((ui) => ui.letterKeys);
  const setLetterKeys = useUi((ui) => ui.setLetterKeys);
  return (
    <Lazily name="keys">
      {(KeysPage) => <KeysPage letterKeys={letterKeys} onLetterKeys={setLetterKeys} onClose={onClose} />}
    </Lazily>
  );
}
