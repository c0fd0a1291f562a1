/** Shows the timeline, and until its code has loaded the static one or the list; the list stays if loading fails. */

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a group of links is not a fieldset */

import { type ReactNode, type Ref, use, useEffect, useState, useSyncExternalStore } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import type { TimelineHandle, TimelineProps } from '../../timeline/Timeline.tsx';
import { isPlainClick } from '../../ui/is-plain-click.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import { useAwaited } from '../shell/readiness.ts';
import { timeline } from './lazy-views.ts';
import { StaticTimelineContext } from './StaticTimelineContext.ts';
import { TimelineBoundary } from './TimelineBoundary.tsx';
import './static-timeline.css';

interface Props extends TimelineProps {
  /** Reports whether there is a timeline to zoom. */
  readonly onReady: (ready: boolean) => void;
  readonly timelineRef: Ref<TimelineHandle>;
  readonly list: ReactNode;
  /** Follows the lanes, or the list in their place. */
  readonly foot: ReactNode;
}

export function TimelineSlot({ list, foot, timelineRef, onReady, ...props }: Props) {
  const { messages } = useI18n();
  const [broken, setBroken] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  // The prerendered page holds the list, so hydration must render it even if the code has loaded by now.
  const lazy = useLazy(timeline, () => undefined);
  const Timeline = lazy.state === 'ready' ? lazy.value : undefined;
  const failed = broken || lazy.state === 'failed';

  useEffect(() => {
    if (Timeline) onReady(true);
  }, [Timeline, onReady]);

  useAwaited(!isDrawn && !failed);

  const fallBack = () => {
    onReady(false);
    setBroken(true);
  };

  // The list is not mounted again when loading fails: a reader may be using it.
  const standIn = (notice: string | undefined) => (
    <div className={notice === undefined ? 'stand-in is-waiting' : 'stand-in'}>
      {notice !== undefined && (
        <output className="notice">
          <RetryNotice retry={messages.views.retry}>{notice}</RetryNotice>
        </output>
      )}
      {list}
    </div>
  );
  const instead = (notice: string | undefined) => (
    <>
      {standIn(notice)}
      {foot}
    </>
  );
  return (
    <>
      {!isDrawn && !failed && <StaticMarkup {...props} />}
      {Timeline ? (
        <TimelineBoundary instead={instead(messages.timeline.broken)} onBroken={fallBack}>
          <Timeline ref={timelineRef} onFirstDraw={() => setDrawn(true)} foot={foot} {...props} />
        </TimelineBoundary>
      ) : (
        instead(failed ? messages.timeline.failed : undefined)
      )}
    </>
  );
}

/** The prerendered static timeline: only during hydration, and only for the view that it was rendered for. */
function StaticMarkup({ content, window, selected, onOpen }: TimelineProps) {
  const { messages } = useI18n();
  const render = use(StaticTimelineContext);
  const hydrating = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  const [initial] = useState({ hydrating, content, selected });
  // It may remain when a contact opens, but not when another one is selected.
  const outdated =
    window !== undefined ||
    content !== initial.content ||
    (initial.selected !== undefined && selected !== initial.selected);
  if (!initial.hydrating || outdated) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links is not a fieldset
    <div
      className="tl-static"
      role="group"
      aria-label={messages.timeline.label}
      ref={(place) => listen(place, onOpen)}
      suppressHydrationWarning
      // The browser cannot render it: React keeps the page's markup, because hydration warnings are suppressed here.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React itself at build time
      dangerouslySetInnerHTML={{ __html: render?.(content, messages, selected) ?? '' }}
    />
  );
}

/** Its links are plain HTML; a click on one opens the contact without a reload. */
function listen(place: HTMLElement | null, onOpen: (id: string) => void): () => void {
  const listeners = new AbortController();
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest<SVGAElement>('[data-contact]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    onOpen(link.dataset.contact ?? '');
  };
  place?.addEventListener('click', open, { signal: listeners.signal });
  return () => listeners.abort();
}
