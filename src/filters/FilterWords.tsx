/** The filters written out, for where there is no bar to read them from. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Filters } from '../link/view-state.ts';
import { FACET_KEYS, type Facets } from '../selection/facets.ts';
import { useWords } from '../words/WordsContext.ts';
import { facetOptions } from './facet-options.ts';

interface Props {
  readonly filters: Filters;
  readonly facets: Facets;
}

export function FilterWords({ filters, facets }: Props) {
  const wording = useWords();
  const { words } = wording;
  const options = facetOptions(useLibrary(), facets, wording);
  const parts = FACET_KEYS.flatMap((key) => {
    const names = filters[key].map(
      (value) => options[key].find((option) => option.value === value)?.name ?? value,
    );
    return names.length > 0 ? [words.filters.names[key] + words.colon + names.join(', ')] : [];
  });
  if (filters.both) parts.push(words.filters.both);
  if (filters.q !== '') parts.push(words.app.searched(filters.q));
  return parts.join(words.semicolon);
}
