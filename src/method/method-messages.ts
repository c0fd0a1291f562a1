/** The messages of this page, fetched with it and not with the app. */

import type { MethodMessages } from '../messages/en/method.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const methodMessages = namedMessages<MethodMessages, 'method'>('method', {
  en: () => import('../messages/en/method.ts'),
  fr: () => import('../messages/fr/method.ts'),
});

export function useMethodMessages(): MethodMessages {
  return methodMessages.of(useI18n().language);
}
