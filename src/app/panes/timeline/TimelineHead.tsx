/** The headline of the timeline: what is counted in its window and under its filters, and before either what it all is. */

import { type ReactNode, useMemo } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import { SetFilters } from '../../../filters/SetFilters.tsx';
import { isFiltered } from '../../../link/view-state.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { sentence } from '../../../messages/sentence.ts';
import { SIDES } from '../../../model/voices.ts';
import { useView } from '../../../navigation/ViewStoreContext.ts';
import { ContactSet } from '../../../selection/contact-set.ts';
import { countOnRecord } from '../../../selection/count-on-record.ts';
import { datedRows } from '../../../timeline/layout/contact-columns.ts';
import { momentsOf, shownIn } from '../../../timeline/layout/day-window.ts';
import { monthsOf } from '../../../timeline/layout/months-of.ts';

interface Props {
  readonly shown: ContactSet;
  readonly at: Float64Array;
  readonly tools: ReactNode;
}

export function TimelineHead({ shown, at, tools }: Props) {
  const { messages } = useI18n();
  const { contactIndex, facts } = useLibrary();
  const window = useView((view) => view.window);
  const filters = useView((view) => view.filters);
  const filtered = isFiltered(filters);
  const { both, one, none, contacts, paired, bySide } = useMemo(
    () =>
      countOnRecord(
        window
          ? new ContactSet(contactIndex, Uint32Array.from(shownIn(window, at, datedRows(shown))))
          : shown,
      ),
    [contactIndex, shown, at, window],
  );
  const headline = () => {
    if (!window) {
      if (contacts === 0 && filtered) return messages.filters.none;
      const others = SIDES.filter((side) => side !== 'ru' && bySide[side].party > 0);
      return messages.headline(both, contacts, filtered || paired < contacts ? [] : others);
    }
    const { start, end } = momentsOf(window);
    const span = sentence(monthsOf(start, end, messages, 'long'));
    return contacts > 0
      ? messages.window.headline(both, contacts, span)
      : messages.window.empty(span, filtered);
  };
  return (
    <div className="left-head">
      <h1>
        {headline()}
        {filtered && ' '}
        {filtered && (
          <small>
            <SetFilters as="FilterWords" filters={filters} />
          </small>
        )}
      </h1>
      {tools}
      {/* While it is zoomed, the room belongs to what is shown. */}
      {!window &&
        (filtered ? (
          <p>{messages.subline(one, none, facts)}</p>
        ) : (
          <>
            <p className="lede">{messages.lede(one, none, facts)}</p>
            <p className="tap-hint">{messages.tapHint}</p>
          </>
        ))}
    </div>
  );
}
