/** One quiet, dismissible line about what the link asked for and we could not give. */

import { type ReactNode, useState } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { useWords } from '../words/WordsContext.ts';

/** Give it a `key` that names its subject, so that another link brings it back. */
export function Notice({ children }: { readonly children: ReactNode }) {
  const { words } = useWords();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <aside className="notice" aria-label={words.notice.label}>
      <div>{children}</div>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.notice.dismiss}
        onClick={() => setDismissed(true)}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}
