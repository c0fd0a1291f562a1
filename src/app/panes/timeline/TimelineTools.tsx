/** The buttons of the timeline: what lies before and after the window, and the zoom. */

import type { RefObject } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import type { DayWindow } from '../../../link/view-state.ts';
import { dateText } from '../../../messages/dates.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { type Beyond, centredOn, movedTo, outsideOf } from '../../../timeline/layout/beyond-window.ts';
import { datedRows } from '../../../timeline/layout/contact-columns.ts';
import type { TimelineHandle } from '../../../timeline/Timeline.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { TimelineSource } from './content-of.ts';

interface Props {
  readonly timelineRef: RefObject<TimelineHandle | null>;
  readonly source: TimelineSource;
  readonly window: DayWindow | undefined;
  readonly onWindow: (window: DayWindow) => void;
}

export function TimelineTools({ timelineRef, source, window: shownDays, onWindow }: Props) {
  const { messages } = useI18n();
  const { timeline, window } = messages;
  const { contactIndex } = useLibrary();
  const { columns } = source;
  const shown = datedRows(source.shown);
  const { earlier, later } = outsideOf(shownDays, columns.at, shown);
  /** The window shows no contact: the buttons lead to the nearest ones, by their dates. */
  const isEmpty = earlier.count + later.count === shown.length;
  const dateOf = ({ nearest }: Beyond) =>
    dateText(contactIndex.at(nearest).dating, { month: 'short' }, messages);
  const bring = (beyond: Beyond) => {
    if (!shownDays) return;
    onWindow(
      isEmpty
        ? centredOn(shownDays, columns.at[beyond.nearest] ?? 0)
        : movedTo(shownDays, beyond, columns.at),
    );
  };
  const ways = [
    {
      to: earlier,
      icon: 'previous',
      label: window.earlierLabel,
      words: window.earlier,
      nearest: window.previous,
    },
    { to: later, icon: 'next', label: window.laterLabel, words: window.later, nearest: window.next },
  ] as const;
  return (
    <div className="zoom">
      {ways.map(
        ({ to, icon, label, words, nearest }) =>
          to.count > 0 && (
            <button
              key={icon}
              type="button"
              className="button"
              aria-label={isEmpty ? undefined : label(to.count)}
              onClick={() => bring(to)}
            >
              {icon === 'previous' && <Icon name={icon} />} {isEmpty ? nearest(dateOf(to)) : words(to.count)}{' '}
              {icon === 'next' && <Icon name={icon} />}
            </button>
          ),
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
