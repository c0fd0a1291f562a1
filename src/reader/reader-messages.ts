/** The messages for reading a text, fetched with the reader and not with the app. */

import type { ReaderMessages } from '../messages/en/reader.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { perLanguage } from '../messages/per-language.ts';

export const readerMessages = perLanguage<ReaderMessages>({
  en: () => import('../messages/en/reader.ts').then(({ reader }) => reader),
  fr: () => import('../messages/fr/reader.ts').then(({ reader }) => reader),
});

export function useReaderMessages(): ReaderMessages {
  return readerMessages.of(useI18n().language);
}
