/** Copies text, and knows whether the browser let it: who cannot copy by a button selects the text himself. */

import { useCallback, useState } from 'react';

export type Copied = 'not-yet' | 'copied' | 'refused';

export function useClipboard(text: string): readonly [copied: Copied, copy: () => void] {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: Copied }>();
  const copy = useCallback(() => {
    const settle = (copied: Copied) => () => setOutcome({ text, copied });
    // Where pages are not served safely there is no clipboard at all.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(text))
      .then(settle('copied'), settle('refused'));
  }, [text]);
  // What has changed since has not been copied.
  return [outcome?.text === text ? outcome.copied : 'not-yet', copy];
}
