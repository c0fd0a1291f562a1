/** The messages of a reader's own corpus, fetched with it and not with the app. */

import type { OwnMessages } from '../messages/en/own.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { perLanguage } from '../messages/per-language.ts';

export const ownMessages = perLanguage<OwnMessages>({
  en: () => import('../messages/en/own.ts').then(({ own }) => own),
  fr: () => import('../messages/fr/own.ts').then(({ own }) => own),
});

export function useOwnMessages(): OwnMessages {
  return ownMessages.of(useI18n().language);
}
