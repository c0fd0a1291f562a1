/** The left pane: headline counted from the data, zoom buttons, timeline or list, legend. */

import { type ReactNode, type RefObject, useCallback, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { Icon } from '../marks/Icon.tsx';
import { countOnRecord } from '../selection/count-on-record.ts';
import type { TimelineHandle } from '../timeline/Timeline.tsx';
import type { TimelineItem } from '../timeline/timeline-item.ts';
import { useWords } from '../words/WordsContext.ts';
import { Legend } from './Legend.tsx';
import { TimelineSlot } from './TimelineSlot.tsx';

interface Props {
  readonly timelineRef: RefObject<TimelineHandle | null>;
  readonly items: readonly TimelineItem[];
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly list: ReactNode;
}

export function TimelinePane({ timelineRef, ...props }: Props) {
  const { words } = useWords();
  const { corpus } = useLibrary();
  const count = countOnRecord(corpus.contacts);
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  const languages = new Set(corpus.texts.map((text) => text.language));
  return (
    <main className="left" id="contacts" tabIndex={-1}>
      <div className="left-head">
        <h1>{words.headline(count.both, count.contacts)}</h1>
        {/* Buttons for a timeline that is not there would do nothing. */}
        {ready && (
          <div className="zoom">
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
        <p>
          {words.subline(
            count.one,
            count.none,
            corpus.texts.length,
            languages.size === 1 && languages.has('fr') ? words.french : '',
          )}
        </p>
      </div>
      <TimelineSlot timelineRef={timelineRef} onReady={onReady} {...props} />
      <Legend />
    </main>
  );
}
