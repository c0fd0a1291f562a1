/** Where the timeline goes: the plain list until its code has arrived, and for good if it never does. */

import { type ReactNode, type Ref, useEffect, useState, useSyncExternalStore } from 'react';
import type { TimelineHandle, TimelineProps } from '../timeline/Timeline.tsx';
import { useWords } from '../words/WordsContext.ts';
import { loadTimeline, timelineThere, whenTimeline } from './lazy-views.ts';
import { TimelineBoundary } from './TimelineBoundary.tsx';

interface Props extends TimelineProps {
  /** Whether there is a timeline to zoom. */
  readonly onReady: (there: boolean) => void;
  readonly timelineRef: Ref<TimelineHandle>;
  readonly list: ReactNode;
}

export function TimelineSlot({ list, timelineRef, onReady, ...props }: Props) {
  const { words } = useWords();
  const [failed, setFailed] = useState(false);
  // The page that is taken over holds the list, whatever has come meanwhile; any other need not draw it for a moment.
  const Timeline = useSyncExternalStore(whenTimeline, timelineThere, () => undefined);

  useEffect(() => {
    loadTimeline().catch(() => setFailed(true));
  }, []);
  useEffect(() => {
    if (Timeline) onReady(true);
  }, [Timeline, onReady]);

  // The list keeps its place when the code fails to come: a reader may be using it.
  const standIn = (said: string | undefined) => (
    <div className={said === undefined ? 'stand-in is-waiting' : 'stand-in'}>
      {said !== undefined && (
        <output className="notice">
          {said}{' '}
          {/* The address holds all there is to lose, and browsers remember a module that failed until a reload. */}
          <button type="button" className="button is-line" onClick={() => location.reload()}>
            {words.timeline.retry}
          </button>
        </output>
      )}
      {list}
    </div>
  );
  if (!Timeline) return standIn(failed ? words.timeline.failed : undefined);
  return (
    <TimelineBoundary instead={standIn(words.timeline.broken)} onBroken={() => onReady(false)}>
      <Timeline ref={timelineRef} {...props} />
    </TimelineBoundary>
  );
}
