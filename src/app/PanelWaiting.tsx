/** The panel while the words of what was opened are on their way: nothing for a moment, then a word, or why not. */

import type { WordsState } from '../corpus/use-words-of.ts';
import { useWords } from '../words/WordsContext.ts';
import { useAwaited } from './readiness.ts';
import { Sheet } from './Sheet.tsx';
import type { SheetOf } from './ui-store.ts';

export function PanelWaiting({ state, of }: { readonly state: WordsState; readonly of: SheetOf }) {
  const { words } = useWords();
  useAwaited(state !== 'failed');
  return (
    <Sheet of={of} label={of === 'contact' ? words.panel.label : words.textPanel.label}>
      <output className="view-waiting">
        {state === 'slow' && words.views.loading}
        {state === 'failed' && (
          <>
            {words.views.wordsFailed}{' '}
            <button type="button" className="button is-line" onClick={() => location.reload()}>
              {words.views.retry}
            </button>
          </>
        )}
      </output>
    </Sheet>
  );
}
