/** Side effects of opening: raises or lowers the sheet, and announces the contact. */

import { useEffect } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { dateText } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import { useUi } from '../ui-store.ts';
import { summaryOf } from './use-opened.ts';

export function useOpening(): void {
  const store = useViewStore();
  const library = useLibrary();
  const { messages, localize } = useI18n();

  useEffect(
    () =>
      store.subscribe(({ view, navigationType, focusTarget }, { view: before }) => {
        if (view === before || navigationType !== 'PUSH') return;
        const { setSheet, announce } = useUi.getState();
        const text = view.read ?? view.text;
        if (view.contact !== undefined && view.contact !== before.contact) {
          // When stepping to the next contact, where the focus does not move, leave the sheet where the reader put it.
          if (focusTarget !== undefined) setSheet('contact', 'half');
          const opened = summaryOf(library, view.contact);
          if (!opened) return;
          const title = localize(library.contact(opened.id)?.title ?? opened.label);
          const date = dateText(opened.dating, { month: 'long' }, messages);
          announce(messages.live.opened(title.replace(/[[\]]/g, ''), date));
        } else if (before.read !== undefined && text !== undefined && text !== before.read)
          setSheet('contact', 'peek');
      }),
    [store, library, messages, localize],
  );
}
