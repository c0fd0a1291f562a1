/** The left pane: headline counted from what is in view, zoom buttons, timeline or list, what lies outside, legend. */

import { type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { DayWindow } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { Icon } from '../marks/Icon.tsx';
import { LEVELS } from '../model/kinds.ts';
import { ContactSet } from '../selection/contact-set.ts';
import { countOnRecord } from '../selection/count-on-record.ts';
import { outsideOf, widenedTo } from '../timeline/day-window.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import { toTimelineItems, windowOfAll } from '../timeline/timeline-item.ts';
import { useWords } from '../words/WordsContext.ts';
import { Legend } from './Legend.tsx';
import { TimelineSlot } from './TimelineSlot.tsx';

interface Props {
  readonly timelineRef: RefObject<TimelineHandle | null>;
  readonly base: string;
  readonly shown: ContactSet;
  readonly window: DayWindow | undefined;
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onWindow: (window: DayWindow | undefined) => void;
  readonly list: ReactNode;
  /** Stands between headline and lanes when nothing matches. */
  readonly empty: ReactNode;
}

export function TimelinePane({
  timelineRef,
  base,
  shown,
  window,
  selected,
  onOpen,
  onWindow,
  list,
  empty,
}: Props) {
  const wording = useWords();
  const { words } = wording;
  const { heads, languages } = useLibrary();
  const count = useMemo(() => countOnRecord(shown), [shown]);
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);

  const all = useMemo(
    () =>
      toTimelineItems(
        [...ContactSet.all(heads)],
        wording,
        (id) => base + writeLink({ language: wording.language, contact: id }),
      ),
    [heads, wording, base],
  );
  const content = useMemo(() => {
    const used = new Set(heads.columns.level);
    return {
      items: all.filter(({ id }) => shown.has(id)),
      // A lane for the unknown appears only when the corpus has something for it.
      lanes: LEVELS.filter((lane) => lane !== 'unknown' || used.has(LEVELS.indexOf(lane))),
      whole: windowOfAll(all),
    };
  }, [all, heads, shown]);
  const { earlier, later } = outsideOf(window, content.items);
  const bring = (items: typeof earlier) => window && onWindow(widenedTo(window, items));

  return (
    <main className="left" id="contacts" tabIndex={-1}>
      <div className="left-head">
        <h1>{words.headline(count.both, count.contacts)}</h1>
        {/* Buttons for a timeline that is not there would do nothing. */}
        {ready && (
          <div className="zoom">
            {earlier.length > 0 && (
              <button
                type="button"
                className="button"
                aria-label={words.window.earlierLabel(earlier.length)}
                onClick={() => bring(earlier)}
              >
                <Icon name="previous" /> {words.window.earlier(earlier.length)}
              </button>
            )}
            {later.length > 0 && (
              <button
                type="button"
                className="button"
                aria-label={words.window.laterLabel(later.length)}
                onClick={() => bring(later)}
              >
                {words.window.later(later.length)} <Icon name="next" />
              </button>
            )}
            <button
              type="button"
              className="button is-line is-icon"
              aria-label={words.timeline.zoomOut}
              onClick={() => timelineRef.current?.zoom(2)}
            >
              <Icon name="minus" />
            </button>
            <button
              type="button"
              className="button is-line is-icon"
              aria-label={words.timeline.zoomIn}
              onClick={() => timelineRef.current?.zoom(0.5)}
            >
              <Icon name="plus" />
            </button>
            <button
              type="button"
              className="button is-line"
              aria-label={words.timeline.allLabel}
              onClick={() => timelineRef.current?.showAll()}
            >
              <Icon name="all" /> {words.timeline.all}
            </button>
          </div>
        )}
        <p>{words.subline(count.one, count.none, heads.textIds.length, languages)}</p>
      </div>
      {empty}
      <TimelineSlot
        timelineRef={timelineRef}
        onReady={onReady}
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
