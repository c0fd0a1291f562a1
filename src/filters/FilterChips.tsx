/** What is set, each to be removed by a press: where the values of the filters are in a drawer, nothing else shows them. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Filters } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { useViewStore } from '../navigation/ViewStoreContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { setFilters } from './set-filters.ts';

export function FilterChips({ filters }: { readonly filters: Filters }) {
  const i18n = useI18n();
  const { messages } = i18n;
  const { patch } = useViewStore().getState();
  const set = setFilters(filters, useLibrary(), i18n).filter(({ key }) => key !== 'q');
  if (set.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={messages.filters.set}>
      {set.map(({ key, of, name, without }) => (
        <li key={key + name}>
          <button type="button" className="button is-line" onClick={() => patch({ filters: without })}>
            {of === undefined ? name : of + messages.colon + name}
            <Icon name="close" />
            <span className="sr-only">{messages.filters.remove}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
