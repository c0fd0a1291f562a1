/** The filters in words, for paper, which has no filter bar. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Filters } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { FACET_KEYS } from '../selection/facets.ts';
import { facetOptions } from './facet-options.ts';

export function FilterWords({ filters }: { readonly filters: Filters }) {
  const i18n = useI18n();
  const library = useLibrary();
  const { messages } = i18n;
  const parts = FACET_KEYS.flatMap((key) => {
    const names = facetOptions(key, filters[key], library, i18n).map(({ name }) => name);
    return names.length > 0 ? [messages.filters.names[key] + messages.colon + names.join(', ')] : [];
  });
  if (filters.both) parts.push(messages.filters.both);
  if (filters.q !== '') parts.push(messages.app.searched(filters.q));
  return parts.join(messages.semicolon);
}
