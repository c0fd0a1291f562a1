/** Opens a contact, steps to the next one and closes it; the timeline follows. */

import { type RefObject, useMemo } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { TimelineHandle } from '../../timeline/Timeline.tsx';
import { useUi } from '../ui-store.ts';
import { summaryOf } from './use-opened.ts';

interface ContactActions {
  readonly open: (id: string) => void;
  /** Steps from the panel: the focus stays on the button. */
  readonly step: (id: string) => void;
  readonly close: () => void;
}

export function useContactActions(timeline: RefObject<TimelineHandle | null>): ContactActions {
  const store = useViewStore();
  const library = useLibrary();
  const { messages } = useI18n();
  return useMemo(() => {
    const { navigateTo } = store.getState();
    return {
      open: (id) => navigateTo({ contact: id }),
      step: (id) => {
        const { view, read } = store.getState().view;
        const hasAccount = read !== undefined && summaryOf(library, id)?.texts.includes(read);
        navigateTo({ contact: id, view, focus: 'none', ...(hasAccount && { read }) });
        timeline.current?.bringIntoView(id);
      },
      close: () => {
        navigateTo({ contact: undefined, focus: 'opener' });
        useUi.getState().announce(messages.live.closed);
      },
    };
  }, [store, library, messages, timeline]);
}
