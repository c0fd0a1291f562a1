/** The messages of embedding, fetched with what needs them and not with the app. */

import type { EmbedMessages } from '../messages/en/exports/embed.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const embedMessages = namedMessages<EmbedMessages, 'embed'>('embed', {
  en: () => import('../messages/en/exports/embed.ts'),
  fr: () => import('../messages/fr/exports/embed.ts'),
});

export function useEmbedMessages(): EmbedMessages {
  return embedMessages.of(useI18n().language);
}
