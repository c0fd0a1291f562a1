/** The messages of the results, fetched with the first search and not with the app. */

import type { ResultsMessages } from '../../messages/en/results.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { perLanguage } from '../../messages/per-language.ts';

export const resultsMessages = perLanguage<ResultsMessages>({
  en: () => import('../../messages/en/results.ts').then(({ results }) => results),
  fr: () => import('../../messages/fr/results.ts').then(({ results }) => results),
});

export function useResultsMessages(): ResultsMessages {
  return resultsMessages.of(useI18n().language);
}
