/** The left pane: headline with counts, zoom buttons, timeline or list, contacts outside the window, legend. */

import { type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { DayWindow } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useView, useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { countOnRecord } from '../../selection/count-on-record.ts';
import { type Beyond, outsideOf, widenedTo } from '../../timeline/layout/day-window.ts';
import type { TimelineHandle } from '../../timeline/Timeline.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Legend } from './Legend.tsx';
import { TimelineSlot } from './TimelineSlot.tsx';
import { useTimelineContent } from './use-timeline-content.ts';
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
  const { messages } = useI18n();
  const { base } = useNavigation();
  const store = useViewStore();
  const window = useView((view) => view.window);
  const onWindow = useCallback(
    (to: DayWindow | undefined) => store.getState().patch({ window: to }),
    [store],
  );
  const { contactIndex, languages } = useLibrary();
  const count = useMemo(() => countOnRecord(shown), [shown]);
  const [ready, setReady] = useState(false);

  const content = useTimelineContent(base, shown);
  const { earlier, later } = outsideOf(window, content.columns.at, content.shown);
  const bring = (beyond: Beyond) => window && onWindow(widenedTo(window, beyond));

  return (
    <main className="left" id="contacts" tabIndex={-1} data-scroll-pane="main">
      <div className="left-head">
        <h1>{messages.headline(count.both, count.contacts)}</h1>
        {/* Without a timeline the buttons would do nothing: only reserve their space. */}
        <div className={ready ? 'zoom' : 'zoom is-waiting'} aria-hidden={ready ? undefined : true}>
          {earlier.count > 0 && (
            <BeyondButton label={messages.window.earlierLabel(earlier.count)} onBring={() => bring(earlier)}>
              <Icon name="previous" /> {messages.window.earlier(earlier.count)}
            </BeyondButton>
          )}
          {later.count > 0 && (
            <BeyondButton label={messages.window.laterLabel(later.count)} onBring={() => bring(later)}>
              {messages.window.later(later.count)} <Icon name="next" />
            </BeyondButton>
          )}
          <IconButton
            className="is-line"
            icon="minus"
            label={messages.timeline.zoomOut}
            onClick={() => timelineRef.current?.zoom(2)}
          />
          <IconButton
            className="is-line"
            icon="plus"
            label={messages.timeline.zoomIn}
            onClick={() => timelineRef.current?.zoom(0.5)}
          />
          <button
            type="button"
            className="button is-line"
            aria-label={messages.timeline.allLabel}
            onClick={() => timelineRef.current?.showAll()}
          >
            <Icon name="all" /> {messages.timeline.all}
          </button>
        </div>
        <p>{messages.subline(count.one, count.none, contactIndex.textIds.length, languages)}</p>
      </div>
      {empty}
      <TimelineSlot
        timelineRef={timelineRef}
        onReady={setReady}
        content={content}
        window={window}
        selected={selected}
        onOpen={onOpen}
        onWindow={onWindow}
        list={list}
      />
      <Legend />
    </main>
  );
}

/** Says how many contacts are outside of the window on one side, and brings them into view. */
function BeyondButton({
  label,
  onBring,
  children,
}: {
  readonly label: string;
  readonly onBring: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="button" aria-label={label} onClick={onBring}>
      {children}
    </button>
  );
}
