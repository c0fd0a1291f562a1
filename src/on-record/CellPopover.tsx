/** The words behind a cell, in the top layer beside it: to hover, to read on focus, on touch with the way there. */

import { type HTMLAttributes, type RefObject, useLayoutEffect } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useTextsOf } from '../corpus/use-texts-of.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { PointId } from '../model/points.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { DateText } from '../ui/Uncertain.tsx';
import { CellWordsView } from './CellWordsView.tsx';
import { readAt, stopAt } from './cell-at.ts';
import { placePopover } from './popover-place.ts';

interface Props
  extends Pick<HTMLAttributes<HTMLElement>, 'onPointerEnter' | 'onPointerLeave' | 'onBlur' | 'onClick'> {
  readonly id: string;
  /** The cell whose words are shown. */
  readonly of: string | undefined;
  readonly tapped: boolean;
  readonly table: RefObject<HTMLElement | null>;
  readonly popover: RefObject<HTMLDivElement | null>;
}

export function CellPopover({ id, of, tapped, table, popover, ...events }: Props) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const at = of === undefined ? undefined : readAt(of);
  // Redraws once the words have come, where a large corpus has to fetch them.
  const loadState = useTextsOf(at?.contact, undefined);
  const contact = at && library.contact(at.contact);
  const point = at && library.point(at.column as PointId);

  // Anew once the words have come: the popover is as high as they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const element = popover.current;
    const cell = of === undefined ? null : stopAt(table.current, of);
    if (!element || !cell) return undefined;
    const place = () => {
      element.style.maxHeight = '';
      const { width, height } = element.getBoundingClientRect();
      const screen = { width: document.documentElement.clientWidth, height: innerHeight };
      const { left, top, maxHeight } = placePopover(cell.getBoundingClientRect(), { width, height }, screen);
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
      element.style.maxHeight = `${maxHeight}px`;
    };
    element.showPopover();
    element.scrollTop = 0;
    place();
    // Not in what React draws: only one cell at a time is described, and none is drawn anew for it.
    cell.setAttribute('aria-describedby', id);
    const listeners = new AbortController();
    addEventListener('scroll', place, { capture: true, passive: true, signal: listeners.signal });
    addEventListener('resize', place, { signal: listeners.signal });
    return () => {
      listeners.abort();
      cell.removeAttribute('aria-describedby');
      if (element.isConnected) element.hidePopover();
    };
  }, [of, id, table, popover, loadState]);

  return (
    <div ref={popover} id={id} popover="manual" className="cell-popover" tabIndex={-1} {...events}>
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
              <ViewLink to={{ contact: contact.id, point: point.id }}>{messages.onRecord.compare}</ViewLink>
            </p>
          )}
        </>
      )}
    </div>
  );
}
