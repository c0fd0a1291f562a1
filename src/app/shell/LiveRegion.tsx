/** Announces to screen readers what was opened or closed. */

import { useEffect } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { useUi } from '../ui-store.ts';

export function LiveRegion() {
  const { language } = useI18n();
  const announcement = useUi((ui) => ui.announcement);
  // Clear the announcement, so that it is not read out in the other language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the language changes, without reading it
  useEffect(() => useUi.getState().announce(''), [language]);
  return (
    <p className="sr-only" aria-live="polite">
      {announcement}
    </p>
  );
}
