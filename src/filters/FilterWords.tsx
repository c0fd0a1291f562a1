/** The filters in words, for paper, which has no filter bar. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Filters } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { FACET_KEYS, type Facets } from '../selection/facets.ts';
import { facetOptions } from './facet-options.ts';

interface Props {
  readonly filters: Filters;
  readonly facets: Facets;
}

export function FilterWords({ filters, facets }: Props) {
  const i18n = useI18n();
  const { messages } = i18n;
  const options = facetOptions(useLibrary(), facets, i18n);
  const parts = FACET_KEYS.flatMap((key) => {
    const names = filters[key].map(
      (value) => options[key].find((option) => option.value === value)?.name ?? value,
    );
    return names.length > 0 ? [messages.filters.names[key] + messages.colon + names.join(', ')] : [];
  });
  if (filters.both) parts.push(messages.filters.both);
  if (filters.q !== '') parts.push(messages.app.searched(filters.q));
  return parts.join(messages.semicolon);
}
