/** One page of a long list, linked to those beside it; where the app runs, the next is listed below the rows that are there. */

import { type ReactNode, type RefCallback, useCallback, useEffect, useRef, useState } from 'react';
import type { Destination } from '../link/view-at.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { useListingMessages } from './listing-messages.ts';
import { useNavigation } from './NavigationContext.ts';
import { ViewLink } from './ViewLink.tsx';

interface Options {
  /** How many a page holds. */
  readonly rows: number;
  /** The number that the address names; the last page where the list has fewer. */
  readonly page?: number | undefined;
  /** Selects the link of each row, which takes the focus where its row is the first new one. */
  readonly link: string;
  /** Where all rows are, if not on the pages of this view. */
  readonly elsewhere?: Destination;
}

interface Pages {
  /** The rows to render: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** The ref of the element around the rows. */
  readonly list: RefCallback<HTMLElement>;
  /** For above the list and below it; nothing where the list is whole. */
  readonly before: ReactNode;
  readonly more: ReactNode;
}

/** `all` rows; starts over when `of` changes. */
export function usePages(all: number, of: unknown, { rows, page = 1, link, elsewhere }: Options): Pages {
  const { messages } = useI18n();
  const { shownOf } = useListingMessages();
  const { navigateTo } = useNavigation();
  const [added, setAdded] = useState({ of, page, rows: 0 });
  const number = Math.max(1, Math.min(page, Math.ceil(all / rows)));
  const start = (number - 1) * rows;
  const end = Math.min(all, start + rows + (added.of === of && added.page === page ? added.rows : 0));
  const next = Math.min(rows, all - end);
  const { count } = messages;
  const shown = shownOf(start > 0 ? count(start + 1) : '', count(end), count(all));

  const element = useRef<HTMLElement>(null);
  const list = useCallback((to: HTMLElement | null) => {
    element.current = to;
  }, []);
  /** Which of the rows is the first new one, from the click until they are there. */
  const arriving = useRef<number>(undefined);
  // What was pressed is gone by then, or has moved below the new rows: the focus goes to where reading goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when other rows are shown, without reading them
  useEffect(() => {
    if (arriving.current === undefined) return;
    element.current?.querySelectorAll<HTMLElement>(link)[arriving.current]?.focus();
    arriving.current = undefined;
  }, [start, end, link]);

  return {
    start,
    end,
    list,
    before: start > 0 && (
      <p className="more-rows">
        {shown}{' '}
        <ViewLink
          className="button is-line"
          rel="prev"
          to={{ page: number - 1 }}
          instead={() => {
            arriving.current = 0;
            navigateTo({ page: number - 1 });
          }}
        >
          {messages.views.before(rows)}
        </ViewLink>
      </p>
    ),
    more: next > 0 && (
      <p className="more-rows">
        {shown}{' '}
        <ViewLink
          className="button is-line"
          rel="next"
          to={elsewhere ?? { page: Math.floor(end / rows) + 1 }}
          instead={() => {
            arriving.current = end - start;
            setAdded({ of, page, rows: end - start - rows + next });
          }}
        >
          {messages.views.more(next)}
        </ViewLink>
      </p>
    ),
  };
}
