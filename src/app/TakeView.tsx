/** Offers the view with its filters to be taken away: in a frame, as a picture, as data. What is open has tools of its own. */

import { copyMessages } from '../exports/copy-messages.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { useView } from '../navigation/ViewStoreContext.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { copying } from './panes/copying.ts';
import { useUi } from './ui-store.ts';

export function TakeView() {
  const { language } = useI18n();
  const hasTools = useView(({ contact, text, compare }) => (contact ?? text) !== undefined && !compare);
  const code = useLazy(copying[language]);
  if (hasTools || code.state !== 'ready') return null;
  const { view } = copyMessages.of(language);
  return (
    <button
      type="button"
      className="button take-view"
      title={view.long}
      onClick={() => useUi.getState().take({ tool: 'embed' })}
    >
      {/* Not among the icons, which every page loads. */}
      <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2.5v8M5 7.5l3 3 3-3M3 13.5h10" />
      </svg>
      <span>{view.short}</span>
    </button>
  );
}
