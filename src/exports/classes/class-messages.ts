/** The messages of class mode, fetched with it and not with the app. */

import type { ClassMessages } from '../../messages/en/exports/classes.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { namedMessages } from '../../messages/per-language.ts';

export const classMessages = namedMessages<ClassMessages, 'classes'>('classes', {
  en: () => import('../../messages/en/exports/classes.ts'),
  fr: () => import('../../messages/fr/exports/classes.ts'),
});

export function useClassMessages(): ClassMessages {
  return classMessages.of(useI18n().language);
}
