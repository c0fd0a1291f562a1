/** Shows the dialog in which something is taken away, and fetches in advance what a press of “Copy” needs. */

import { lazy } from '../lazy.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { copying } from './panes/copying.ts';
import { useUi } from './ui-store.ts';

const dialog = lazy(async () => (await import('../exports/view/TakeDialog.tsx')).TakeDialog);

export function TakeAway() {
  const { language } = useI18n();
  const taken = useUi((ui) => ui.taken);
  useLazy(copying[language]);
  return taken && <Dialog />;
}

function Dialog() {
  const taken = useUi((ui) => ui.taken);
  const view = useLazy(dialog);
  return (
    view.state === 'ready' && taken && <view.value taken={taken} onClose={() => useUi.getState().take()} />
  );
}
