/** The messages of the hand-out, fetched with it and not with the app. */

import type { HandoutMessages } from '../../messages/en/exports/handout.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { namedMessages } from '../../messages/per-language.ts';

export const handoutMessages = namedMessages<HandoutMessages, 'handout'>('handout', {
  en: () => import('../../messages/en/exports/handout.ts'),
  fr: () => import('../../messages/fr/exports/handout.ts'),
});

export function useHandoutMessages(): HandoutMessages {
  return handoutMessages.of(useI18n().language);
}
