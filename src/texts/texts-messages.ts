/** The messages of this view, fetched with it and not with the app. */

import type { TextsMessages } from '../messages/en/texts.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { perLanguage } from '../messages/per-language.ts';

export const textsMessages = perLanguage<TextsMessages>({
  en: () => import('../messages/en/texts.ts').then(({ texts }) => texts),
  fr: () => import('../messages/fr/texts.ts').then(({ texts }) => texts),
});

export function useTextsMessages(): TextsMessages {
  return textsMessages.of(useI18n().language);
}
