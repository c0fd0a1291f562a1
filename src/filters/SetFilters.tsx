/** The filters that are set, as chips or in words, once their code has loaded. Nothing without it: the menus show them too. */

import { lazy } from '../lazy.ts';
import type { Filters } from '../link/view-state.ts';
import { useLazy } from '../ui/use-lazy.ts';

interface Props {
  readonly as: 'FilterChips' | 'FilterWords';
  readonly filters: Filters;
}

const chunk = lazy(() => import('./set-filters-chunk.ts'));

export function SetFilters({ as, filters }: Props) {
  const code = useLazy(chunk, () => undefined);
  if (code.state !== 'ready') return null;
  const View = code.value[as];
  return <View filters={filters} />;
}
