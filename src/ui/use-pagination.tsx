/** Shows the first rows of a long list, and more on demand: nobody reads a hundred thousand rows. */

import { type ReactNode, useState } from 'react';
import { useI18n } from '../messages/I18nContext.ts';

const PAGE = 200;

/** How many of `all` rows to render, and the button for more; starts over when `of` changes. */
export function usePagination(
  all: number,
  of: unknown,
): { readonly count: number; readonly more: ReactNode } {
  const { messages } = useI18n();
  const [pages, setPages] = useState({ of, count: PAGE });
  const count = Math.min(all, pages.of === of ? pages.count : PAGE);
  const next = Math.min(PAGE, all - count);
  return {
    count,
    more: next > 0 && (
      <p className="more-rows">
        {messages.views.shownOf(count, all)}{' '}
        <button
          type="button"
          className="button is-line"
          onClick={() => setPages({ of, count: count + PAGE })}
        >
          {messages.views.more(next)}
        </button>
      </p>
    ),
  };
}
