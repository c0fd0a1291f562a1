/** The messages of the table, fetched with it and not with the app. */

import type { OnRecordMessages } from '../messages/en/on-record.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const onRecordMessages = namedMessages<OnRecordMessages, 'onRecord'>('onRecord', {
  en: () => import('../messages/en/on-record.ts'),
  fr: () => import('../messages/fr/on-record.ts'),
});

export function useOnRecordMessages(): OnRecordMessages {
  return onRecordMessages.of(useI18n().language);
}
