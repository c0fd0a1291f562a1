/** Says that the search could not run, what still works, and offers to try again. */

import { useI18n } from '../../messages/I18nContext.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { Outdated } from '../notices/Outdated.tsx';
import type { SearchFailure } from './use-search.ts';

export function SearchFailed({ failure }: { readonly failure: SearchFailure }) {
  const { messages } = useI18n();
  return (
    <p className="notice" role="alert">
      {failure === 'outdated' ? (
        <Outdated />
      ) : (
        <RetryNotice retry={messages.views.retry}>{messages.filters.searchFailed}</RetryNotice>
      )}
    </p>
  );
}
