/** Shows the timeline, and until its code has loaded the static one or the list; the list stays if loading fails. */

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a group of links is not a fieldset */

import { type ReactNode, type Ref, use, useEffect, useState, useSyncExternalStore } from 'react';
import { useI18n } from '../../../messages/I18nContext.ts';
import type { TimelineHandle } from '../../../timeline/Timeline.tsx';
import { isPlainClick } from '../../../ui/is-plain-click.ts';
import { RetryNotice } from '../../../ui/RetryNotice.tsx';
import { useLazy } from '../../../ui/use-lazy.ts';
import { useAwaited } from '../../shell/readiness.ts';
import { timeline } from '../lazy-views.ts';
import type { SourcedProps } from './LiveTimeline.tsx';
import { StaticPartsContext } from './StaticPartsContext.ts';
import { TimelineBoundary } from './TimelineBoundary.tsx';
import '../../../list/list.css';
import './static-timeline.css';

interface Props extends SourcedProps {
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

  const sent = useSent(props);
  // What was sent stays when loading fails: a reader may be using it. It marks no contact that was opened since.
  const [kept, setKept] = useState(true);
  const keepsSent = kept && sent && !Timeline && (!failed || sent.selected === props.selected);
  if (kept && !keepsSent) setKept(false);
  const standIn = (notice: string | undefined) => (
    <div className={notice === undefined ? 'stand-in is-waiting' : 'stand-in'}>
      {notice !== undefined && (
        <output className="notice">
          <RetryNotice retry={messages.views.retry}>{notice}</RetryNotice>
        </output>
      )}
      {keepsSent ? <SentList {...props} /> : list}
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
      {!isDrawn && sent && !failed && <StaticMarkup {...props} />}
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

/** The prerendered HTML, while it is still on the page: since hydration, and for the view that it was rendered for. */
function useSent({ source, window, selected }: SourcedProps): Sent | undefined {
  const hydrating = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  const [sent, setSent] = useState<Sent | undefined>(hydrating ? { source, selected } : undefined);
  // The drawing may remain when a contact opens, but not when another one is selected.
  const stands =
    // Moved or zoomed before the app had started (`early-timeline.ts`), it stays until the live one shows the same.
    (window === undefined || document.querySelector('.is-early')) &&
    source === sent?.source &&
    (sent.selected === undefined || selected === sent.selected);
  // Once gone it cannot come back: the browser could not render it.
  if (sent && !stands) setSent(undefined);
  return stands ? sent : undefined;
}

type Sent = Pick<SourcedProps, 'source' | 'selected'>;

/** The prerendered static timeline. The browser cannot render it: React keeps the markup, since warnings are suppressed. */
function StaticMarkup({ source, selected, onOpen }: SourcedProps) {
  const { messages } = useI18n();
  const parts = use(StaticPartsContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links is not a fieldset
    <div
      className="tl-static"
      role="group"
      aria-label={messages.timeline.label}
      ref={(place) => listen(place, onOpen)}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React itself at build time
      dangerouslySetInnerHTML={{ __html: parts?.timeline(source, messages, selected) ?? '' }}
    />
  );
}

/** The first rows of the list, or the neighbours of the contact that the page opens with; kept in the same way. */
function SentList({ onOpen }: SourcedProps) {
  const parts = use(StaticPartsContext);
  return (
    <div
      ref={(place) => listen(place, onOpen)}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React itself at build time
      dangerouslySetInnerHTML={{ __html: parts?.list ?? '' }}
    />
  );
}

/** Its links are plain HTML; a click on one opens the contact without a reload. */
function listen(place: HTMLElement | null, onOpen: (id: string) => void): () => void {
  const listeners = new AbortController();
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const contact = /\/contacts\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
    if (contact === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    onOpen(decodeURIComponent(contact));
  };
  place?.addEventListener('click', open, { signal: listeners.signal });
  return () => listeners.abort();
}
