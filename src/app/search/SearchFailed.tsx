/** Says that the search could not run, what still works, and offers to try again. */

import { useI18n } from '../../messages/I18nContext.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';

export function SearchFailed() {
  const { messages } = useI18n();
  return (
    <p className="notice" role="alert">
      <RetryNotice retry={messages.views.retry}>{messages.filters.searchFailed}</RetryNotice>
    </p>
  );
}
