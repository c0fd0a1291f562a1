/** The messages of this page, fetched with it and not with the app. */

import type { MethodMessages } from '../messages/en/method.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { perLanguage } from '../messages/per-language.ts';

export const methodMessages = perLanguage<MethodMessages>({
  en: () => import('../messages/en/method.ts').then(({ method }) => method),
  fr: () => import('../messages/fr/method.ts').then(({ method }) => method),
});

export function useMethodMessages(): MethodMessages {
  return methodMessages.of(useI18n().language);
}
