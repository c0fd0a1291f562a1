/** The buttons of the timeline: what lies before and after the window, and the zoom. */

import type { RefObject } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { dateText } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Beyond, Edges } from '../../timeline/layout/day-window.ts';
import type { TimelineHandle } from '../../timeline/Timeline.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';

interface Props {
  readonly timelineRef: RefObject<TimelineHandle | null>;
  readonly edges: Edges;
  /** The window shows no contact: the buttons lead to the nearest ones, by their dates. */
  readonly isEmpty: boolean;
  readonly onBring: (beyond: Beyond, isEmpty: boolean) => void;
}

export function TimelineTools({ timelineRef, edges: { earlier, later }, isEmpty, onBring }: Props) {
  const { messages } = useI18n();
  const { timeline, window } = messages;
  const { contactIndex } = useLibrary();
  const dateOf = ({ nearest }: Beyond) =>
    dateText(contactIndex.at(nearest).dating, { month: 'short' }, messages);
  return (
    <div className="zoom">
      {earlier.count > 0 && (
        <button
          type="button"
          className="button"
          aria-label={isEmpty ? undefined : window.earlierLabel(earlier.count)}
          onClick={() => onBring(earlier, isEmpty)}
        >
          <Icon name="previous" />{' '}
          {isEmpty ? window.previous(dateOf(earlier)) : window.earlier(earlier.count)}
        </button>
      )}
      {later.count > 0 && (
        <button
          type="button"
          className="button"
          aria-label={isEmpty ? undefined : window.laterLabel(later.count)}
          onClick={() => onBring(later, isEmpty)}
        >
          {isEmpty ? window.next(dateOf(later)) : window.later(later.count)} <Icon name="next" />
        </button>
      )}
      <IconButton
        className="is-line"
        icon="minus"
        label={timeline.zoomOut}
        onClick={() => timelineRef.current?.zoom(2)}
      />
      <IconButton
        className="is-line"
        icon="plus"
        label={timeline.zoomIn}
        onClick={() => timelineRef.current?.zoom(0.5)}
      />
      <button
        type="button"
        className="button is-line"
        aria-label={timeline.allLabel}
        onClick={() => timelineRef.current?.showAll()}
      >
        <Icon name="all" /> {timeline.all}
      </button>
    </div>
  );
}
