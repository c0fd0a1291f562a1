/** The messages of the files that readers make, fetched with the first of them or with the page of the data. */

import type { DataMessages } from '../../messages/en/exports/data.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { perLanguage } from '../../messages/per-language.ts';

export const dataMessages = perLanguage<DataMessages>({
  en: () => import('../../messages/en/exports/data.ts').then(({ data }) => data),
  fr: () => import('../../messages/fr/exports/data.ts').then(({ data }) => data),
});

export function useDataMessages(): DataMessages {
  return dataMessages.of(useI18n().language);
}
