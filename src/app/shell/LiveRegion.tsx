/** Says to those who listen what was opened or closed. */

import { useEffect } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { useUi } from '../ui-store.ts';

export function LiveRegion() {
  const { language } = useI18n();
  const announcement = useUi((ui) => ui.announcement);
  // What was said in another language is not said again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the language changes, without reading it
  useEffect(() => useUi.getState().announce(''), [language]);
  return (
    <p className="sr-only" aria-live="polite">
      {announcement}
    </p>
  );
}
