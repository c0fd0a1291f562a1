/** Nothing at first where texts are on their way, then a notice that they are loading or have failed to load. */

import type { LoadState } from '../../corpus/use-texts-of.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { Outdated } from '../notices/Outdated.tsx';

export function TextsWaiting({ state }: { readonly state: LoadState }) {
  const { views } = useI18n().messages;
  return (
    <output className="view-waiting">
      {state === 'slow' && views.loading}
      {state === 'failed' && <RetryNotice retry={views.retry}>{views.wordsFailed}</RetryNotice>}
      {state === 'outdated' && <Outdated reloads />}
    </output>
  );
}
