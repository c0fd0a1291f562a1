/** The left pane: headline, zoom buttons, timeline or list, legend. */

import { type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import type { DayWindow } from '../../../link/view-state.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { useNavigation } from '../../../navigation/NavigationContext.ts';
import { useView, useViewStore } from '../../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../../selection/contact-set.ts';
import { contactColumns } from '../../../timeline/layout/contact-columns.ts';
import type { TimelineHandle } from '../../../timeline/Timeline.tsx';
import { useNarrowPage } from '../../../ui/device/use-narrow-page.ts';
import { useLazy } from '../../../ui/use-lazy.ts';
import { timelineTools } from '../lazy-views.ts';
import { Legend } from './Legend.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineSlot } from './TimelineSlot.tsx';
import './timeline-pane.css';

interface Props {
  readonly timelineRef: RefObject<TimelineHandle | null>;
  readonly shown: ContactSet;
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly list: ReactNode;
  /** Shown between headline and lanes when no contact matches. */
  readonly empty: ReactNode;
}

export function TimelinePane({ timelineRef, shown, selected, onOpen, list, empty }: Props) {
  const { base } = useNavigation();
  const i18n = useI18n();
  const { contactIndex } = useLibrary();
  const store = useViewStore();
  const window = useView((view) => view.window);
  const onWindow = useCallback(
    (to: DayWindow | undefined) => store.getState().patch({ window: to }),
    [store],
  );
  const [ready, setReady] = useState(false);
  /** A phone has no room for the buttons above the lanes. */
  const narrow = useNarrowPage();

  // The open contact keeps its marker where the filters would hide it.
  const drawn = useMemo(() => shown.with(selected), [shown, selected]);
  const columns = useMemo(() => contactColumns(contactIndex), [contactIndex]);
  const source = useMemo(() => ({ base, shown: drawn, i18n, columns }), [base, drawn, i18n, columns]);

  const loaded = useLazy(timelineTools, () => undefined);
  const tools =
    ready && loaded.state === 'ready' ? (
      <loaded.value timelineRef={timelineRef} source={source} window={window} onWindow={onWindow} />
    ) : (
      // Without a timeline the buttons would do nothing: only reserve their space.
      <div className="zoom" />
    );
  return (
    <main className="left" id="contacts" tabIndex={-1} data-scroll-pane="main">
      <TimelineHead shown={shown} at={columns.at} tools={!narrow && tools} />
      {empty}
      <TimelineSlot
        timelineRef={timelineRef}
        onReady={setReady}
        source={source}
        window={window}
        selected={selected}
        onOpen={onOpen}
        onWindow={onWindow}
        list={list}
        foot={
          <>
            <div className="phone-tools">{narrow && tools}</div>
            <Legend />
          </>
        }
      />
    </main>
  );
}
