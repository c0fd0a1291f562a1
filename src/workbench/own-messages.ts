/** The messages of a reader's own corpus, fetched with it and not with the app. */

import type { OwnMessages } from '../messages/en/own.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const ownMessages = namedMessages<OwnMessages, 'own'>('own', {
  en: () => import('../messages/en/own.ts'),
  fr: () => import('../messages/fr/own.ts'),
});

export function useOwnMessages(): OwnMessages {
  return ownMessages.of(useI18n().language);
}
