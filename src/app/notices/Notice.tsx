/** A discreet, dismissible line about something in the link that the app cannot show. */

import { type ReactNode, useState } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useNoticeMessages } from './notice-messages.ts';

/** Give it a `key` that identifies its subject, so that another link shows it again. */
export function Notice({ children }: { readonly children: ReactNode }) {
  const { label, dismiss } = useNoticeMessages();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <aside className="notice" aria-label={label}>
      <div>{children}</div>
      <IconButton icon="close" label={dismiss} onClick={() => setDismissed(true)} />
    </aside>
  );
}
