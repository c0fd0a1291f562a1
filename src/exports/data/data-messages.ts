/** The messages of the files that readers make, fetched with the first of them or with the page of the data. */

import type { DataMessages } from '../../messages/en/exports/data.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { namedMessages } from '../../messages/per-language.ts';

export const dataMessages = namedMessages<DataMessages, 'data'>('data', {
  en: () => import('../../messages/en/exports/data.ts'),
  fr: () => import('../../messages/fr/exports/data.ts'),
});

export function useDataMessages(): DataMessages {
  return dataMessages.of(useI18n().language);
}
