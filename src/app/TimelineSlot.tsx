/** Where the timeline goes: the plain list until its code has arrived, and for good if it never does. */

import { type ReactNode, type Ref, useEffect, useState } from 'react';
import type Timeline from '../timeline/Timeline.tsx';
import type { TimelineHandle, TimelineProps } from '../timeline/Timeline.tsx';
import { useWords } from '../words/WordsContext.ts';
import { TimelineBoundary } from './TimelineBoundary.tsx';

interface Props extends TimelineProps {
  /** Whether there is a timeline to zoom. */
  readonly onReady: (there: boolean) => void;
  readonly timelineRef: Ref<TimelineHandle>;
  readonly list: ReactNode;
}

type Loading =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly Timeline: typeof Timeline };

export function TimelineSlot({ list, timelineRef, onReady, ...props }: Props) {
  const { words } = useWords();
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });

  useEffect(() => {
    let gone = false;
    import('../timeline/Timeline.tsx').then(
      (module) => {
        if (gone) return;
        setLoading({ state: 'ready', Timeline: module.default });
        onReady(true);
      },
      () => !gone && setLoading({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [onReady]);

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
  if (loading.state !== 'ready')
    return standIn(loading.state === 'failed' ? words.timeline.failed : undefined);
  return (
    <TimelineBoundary instead={standIn(words.timeline.broken)} onBroken={() => onReady(false)}>
      <loading.Timeline ref={timelineRef} {...props} />
    </TimelineBoundary>
  );
}
