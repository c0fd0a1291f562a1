/** The panel while its texts load: empty at first, then a notice that they are loading or have failed to load. */

import type { LoadState } from '../../corpus/use-texts-of.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { Outdated } from '../notices/Outdated.tsx';
import { Sheet } from '../sheet/Sheet.tsx';
import { useAwaited } from '../shell/readiness.ts';
import type { SheetOf } from '../ui-store.ts';

export function PanelWaiting({ state, of }: { readonly state: LoadState; readonly of: SheetOf }) {
  const { messages } = useI18n();
  useAwaited(state === 'loading' || state === 'slow');
  return (
    <Sheet of={of} label={of === 'contact' ? messages.panel.label : messages.textPanel.label}>
      <output className="view-waiting">
        {state === 'slow' && messages.views.loading}
        {state === 'failed' && (
          <RetryNotice retry={messages.views.retry}>{messages.views.wordsFailed}</RetryNotice>
        )}
        {state === 'outdated' && <Outdated reloads />}
      </output>
    </Sheet>
  );
}
