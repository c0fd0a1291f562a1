/** What an opened filter shows, with code that is fetched when a reader reaches for the first one. */

import type { ReactNode } from 'react';
import { lazy } from '../lazy.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { RetryNotice } from '../ui/RetryNotice.tsx';
import { useLazy } from '../ui/use-lazy.ts';

type FilterLists = typeof import('./filter-lists.ts');

export const filterLists = lazy((): Promise<FilterLists> => import('./filter-lists.ts'));

export function LazyFilterValues({ children }: { readonly children: (code: FilterLists) => ReactNode }) {
  const { messages } = useI18n();
  const code = useLazy(filterLists);
  if (code.state === 'ready') return children(code.value);
  return (
    code.state === 'failed' && (
      <output className="filters-failed">
        <RetryNotice retry={messages.views.retry}>{messages.filters.failed}</RetryNotice>
      </output>
    )
  );
}
