/** What is quoted for a cell, in a popover beside it that can be hovered; on touch it links to the comparison. */

import { type HTMLAttributes, type RefObject, useLayoutEffect } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useTextsOf } from '../corpus/use-texts-of.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { keepPlaced } from '../ui/place-popover.ts';
import { RetryNotice } from '../ui/RetryNotice.tsx';
import { DateText } from '../ui/Uncertain.tsx';
import { CellWordsView } from './CellWordsView.tsx';
import { readAt, stopAt } from './cell-at.ts';
import { useOnRecordMessages } from './on-record-messages.ts';

interface Props
  extends Pick<HTMLAttributes<HTMLElement>, 'onPointerEnter' | 'onPointerLeave' | 'onBlur' | 'onClick'> {
  readonly id: string;
  /** The cell whose quotations are shown. */
  readonly of: string | undefined;
  readonly tapped: boolean;
  readonly table: RefObject<HTMLElement | null>;
  readonly popover: RefObject<HTMLDivElement | null>;
}

export function CellPopover({ id, of, tapped, table, popover, ...events }: Props) {
  const { messages, localize } = useI18n();
  const own = useOnRecordMessages();
  const library = useLibrary();
  const at = of === undefined ? undefined : readAt(of);
  // Re-renders once the texts have loaded, which a large corpus fetches one by one.
  const loadState = useTextsOf(at ? [at.contact] : []);
  const contact = at && library.contact(at.contact);
  const point = at && library.point(at.column);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opens again once the texts have loaded, to begin at their top
  useLayoutEffect(() => {
    const element = popover.current;
    const cell = of === undefined ? null : stopAt(table.current, of);
    if (!element || !cell) return undefined;
    element.showPopover();
    element.scrollTop = 0;
    const stopPlacing = keepPlaced(cell, element, 'top');
    // Outside of React: only one cell at a time is described, and no cell needs to re-render for it.
    cell.setAttribute('aria-describedby', id);
    return () => {
      stopPlacing();
      cell.removeAttribute('aria-describedby');
      if (element.isConnected) element.hidePopover();
    };
  }, [of, id, table, popover, loadState]);

  return (
    <div ref={popover} id={id} popover="manual" className="cell-popover" tabIndex={-1} {...events}>
      <output>
        {loadState === 'slow' && messages.views.loading}
        {loadState === 'failed' && (
          <RetryNotice retry={messages.views.retry}>{messages.views.wordsFailed}</RetryNotice>
        )}
        {loadState === 'outdated' && (
          <RetryNotice retry={messages.views.loadNew}>{messages.views.outdated}</RetryNotice>
        )}
      </output>
      {contact && point && (
        <>
          <p className="cell-popover-head">
            <b>{localize(point.name)}</b>{' '}
            <span>
              <DateText runs={writeDate(contact.dating, { month: 'short' }, messages)} />
            </span>
          </p>
          <CellWordsView contact={contact} point={point.id} />
          {tapped && (
            <p className="cell-popover-go">
              <ViewLink to={{ contact: contact.id, point: point.id }}>{own.compare}</ViewLink>
            </p>
          )}
        </>
      )}
    </div>
  );
}
