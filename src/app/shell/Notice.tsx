/** A discreet, dismissible line about something in the link that the app cannot show. */

import { type ReactNode, useState } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** Give it a `key` that identifies its subject, so that another link shows it again. */
export function Notice({ children }: { readonly children: ReactNode }) {
  const { messages } = useI18n();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <aside className="notice" aria-label={messages.notice.label}>
      <div>{children}</div>
      <IconButton icon="close" label={messages.notice.dismiss} onClick={() => setDismissed(true)} />
    </aside>
  );
}
