/** The words of each language of the interface, as a chunk of its own. */

import { perLanguage } from './per-language.ts';
import type { Wording } from './WordsContext.ts';

export const wordings = perLanguage<Wording>({
  en: () => import('./en.ts').then(({ en, pick }) => ({ language: 'en', words: en, pick })),
  fr: () => import('./fr.ts').then(({ fr, pick }) => ({ language: 'fr', words: fr, pick })),
});
