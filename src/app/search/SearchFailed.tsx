/** Says that the search could not run, what still works, and offers to try again. */

import { searchFailed as en, type SearchFailedMessages } from '../../messages/en/search-failed.ts';
import { searchFailed as fr } from '../../messages/fr/search-failed.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Language } from '../../model/language.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { Outdated } from '../notices/Outdated.tsx';
import type { SearchFailure } from './use-search.ts';

/** Both weigh less than asking for one, which might not load either. */
const MESSAGES: Readonly<Record<Language, SearchFailedMessages>> = { en, fr };

export function SearchFailed({ failure }: { readonly failure: SearchFailure }) {
  const { messages, language } = useI18n();
  return (
    <p className="notice" role="alert">
      {failure === 'outdated' ? (
        <Outdated />
      ) : (
        <RetryNotice retry={messages.views.retry}>{MESSAGES[language].notice}</RetryNotice>
      )}
    </p>
  );
}
