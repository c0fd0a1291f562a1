/** The messages for reading a text, fetched with the reader and not with the app. */

import type { ReaderMessages } from '../messages/en/reader.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const readerMessages = namedMessages<ReaderMessages, 'reader'>('reader', {
  en: () => import('../messages/en/reader.ts'),
  fr: () => import('../messages/fr/reader.ts'),
});

export function useReaderMessages(): ReaderMessages {
  return readerMessages.of(useI18n().language);
}
