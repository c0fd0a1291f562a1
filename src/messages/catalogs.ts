/** The messages of each interface language, as a chunk of its own. */

import type { I18n } from './I18nContext.ts';
import { perLanguage } from './per-language.ts';

export const catalogs = perLanguage<I18n>({
  en: () => import('./en.ts').then(({ en, localize }) => ({ language: 'en', messages: en, localize })),
  fr: () => import('./fr.ts').then(({ fr, localize }) => ({ language: 'fr', messages: fr, localize })),
});
