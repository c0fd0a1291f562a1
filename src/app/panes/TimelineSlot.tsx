/** Where the timeline goes: until its code has come the drawing that was sent, or the list; for good if it never does. */

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a group of links is no set of fields */

import { type ReactNode, type Ref, use, useEffect, useState, useSyncExternalStore } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import type { TimelineHandle, TimelineProps } from '../../timeline/Timeline.tsx';
import { loadTimeline, timelineThere, whenTimeline } from './lazy-views.ts';
import { StaticTimelineContext } from './StaticTimelineContext.ts';
import { TimelineBoundary } from './TimelineBoundary.tsx';
import './static-timeline.css';

interface Props extends TimelineProps {
  /** Whether there is a timeline to zoom. */
  readonly onReady: (there: boolean) => void;
  readonly timelineRef: Ref<TimelineHandle>;
  readonly list: ReactNode;
}

export function TimelineSlot({ list, timelineRef, onReady, ...props }: Props) {
  const { messages } = useI18n();
  const [failed, setFailed] = useState(false);
  const [drawn, setDrawn] = useState(false);
  // A prerendered page holds the list, and is hydrated with it; any other need not render it for a moment.
  const Timeline = useSyncExternalStore(whenTimeline, timelineThere, () => undefined);

  useEffect(() => {
    loadTimeline().catch(() => setFailed(true));
  }, []);
  useEffect(() => {
    if (Timeline) onReady(true);
  }, [Timeline, onReady]);

  const fallBack = () => {
    onReady(false);
    setFailed(true);
  };

  // The list keeps its place when the code fails to come: a reader may be using it.
  const standIn = (said: string | undefined) => (
    <div className={said === undefined ? 'stand-in is-waiting' : 'stand-in'}>
      {said !== undefined && (
        <output className="notice">
          {said}{' '}
          {/* The address holds all there is to lose, and browsers remember a module that failed until a reload. */}
          <button type="button" className="button is-line" onClick={() => location.reload()}>
            {messages.timeline.retry}
          </button>
        </output>
      )}
      {list}
    </div>
  );
  return (
    <>
      {!drawn && !failed && <SentTimeline {...props} />}
      {Timeline ? (
        <TimelineBoundary instead={standIn(messages.timeline.broken)} onBroken={fallBack}>
          <Timeline ref={timelineRef} onDrawn={() => setDrawn(true)} {...props} />
        </TimelineBoundary>
      ) : (
        standIn(failed ? messages.timeline.failed : undefined)
      )}
    </>
  );
}

/** Only on a prerendered page, and while the view is the one that it was drawn for. */
function SentTimeline({ content, window, selected, onOpen }: TimelineProps) {
  const { messages } = useI18n();
  const draw = use(StaticTimelineContext);
  const hydrating = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  const [sent] = useState({ hydrating, content, selected });
  // One that marks no contact says nothing wrong when one is opened.
  const marks = sent.selected === undefined || selected === sent.selected;
  if (!sent.hydrating || window !== undefined || content !== sent.content || !marks) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links is no set of fields
    <div
      className="tl-static"
      role="group"
      aria-label={messages.timeline.label}
      ref={(place) => listen(place, onOpen)}
      suppressHydrationWarning
      // What was sent stays as it is: React leaves alone what it was told not to look into.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by React itself, while building
      dangerouslySetInnerHTML={{ __html: draw?.(content, messages, selected) ?? '' }}
    />
  );
}

/** Its links are sent as they are; a click on one opens the contact without a reload. */
function listen(place: HTMLElement | null, onOpen: (id: string) => void): () => void {
  const listeners = new AbortController();
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest<SVGAElement>('[data-contact]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onOpen(link.dataset.contact ?? '');
  };
  place?.addEventListener('click', open, { signal: listeners.signal });
  return () => listeners.abort();
}
