/** The panel while the words of what was opened are on their way: nothing for a moment, then a word, or why not. */

import type { LoadState } from '../../corpus/use-texts-of.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useAwaited } from '../shell/readiness.ts';
import type { SheetOf } from '../ui-store.ts';

export function PanelWaiting({ state, of }: { readonly state: LoadState; readonly of: SheetOf }) {
  const { messages } = useI18n();
  useAwaited(state !== 'failed');
  return (
    <Sheet of={of} label={of === 'contact' ? messages.panel.label : messages.textPanel.label}>
      <output className="view-waiting">
        {state === 'slow' && messages.views.loading}
        {state === 'failed' && (
          <>
            {messages.views.wordsFailed}{' '}
            <button type="button" className="button is-line" onClick={() => location.reload()}>
              {messages.views.retry}
            </button>
          </>
        )}
      </output>
    </Sheet>
  );
}
