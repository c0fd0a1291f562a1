/** The messages of the page of keyboard shortcuts, fetched with it and not with the app. */

import type { KeysMessages } from '../messages/en/keys.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const keysMessages = namedMessages<KeysMessages, 'keys'>('keys', {
  en: () => import('../messages/en/keys.ts'),
  fr: () => import('../messages/fr/keys.ts'),
});

export function useKeysMessages(): KeysMessages {
  return keysMessages.of(useI18n().language);
}
