/** The messages of this view, fetched with it and not with the app. */

import type { TextsMessages } from '../messages/en/texts.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const textsMessages = namedMessages<TextsMessages, 'texts'>('texts', {
  en: () => import('../messages/en/texts.ts'),
  fr: () => import('../messages/fr/texts.ts'),
});

export function useTextsMessages(): TextsMessages {
  return textsMessages.of(useI18n().language);
}
