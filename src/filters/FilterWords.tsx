/** The filters in words, for paper, which has no filter bar. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Filters } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { filterWords } from './set-filters.ts';

export function FilterWords({ filters }: { readonly filters: Filters }) {
  const i18n = useI18n();
  // In an element of its own, whose words React sets whatever a translator made of them.
  return <span>{filterWords(filters, useLibrary(), i18n)}</span>;
}
