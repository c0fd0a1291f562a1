/** The messages of the dialog of citations, fetched with it and not with the app. */

import type { CiteMessages } from '../messages/en/exports/cite.ts';
import { perLanguage } from '../messages/per-language.ts';

export const citeMessages = perLanguage<CiteMessages>({
  en: () => import('../messages/en/exports/cite.ts').then(({ cite }) => cite),
  fr: () => import('../messages/fr/exports/cite.ts').then(({ cite }) => cite),
});
