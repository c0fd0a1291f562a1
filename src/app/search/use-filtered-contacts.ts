/** The contacts that pass the filters and the search. */

import { useMemo } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { facetsOf, filterContacts } from '../../selection/facets.ts';
import { useSearch } from './use-search.ts';

export function useFilteredContacts() {
  const library = useLibrary();
  const { base } = useNavigation();
  const filters = useView((view) => view.filters);
  const facets = useMemo(() => facetsOf(library), [library]);
  const { found, ...search } = useSearch(filters.q, `${base}/data/`, library);
  const filtered = useMemo(
    () => filterContacts(library.contactIndex, facets, filters, found),
    [library, facets, filters, found],
  );
  return { filters, facets, filtered, search };
}
