/** The messages of each interface language, as a chunk of its own. */

import type { Language } from '../model/language.ts';
import type { OwnTerms } from '../model/vocabulary.ts';
import type { Messages } from './en.ts';
import type { I18n } from './I18nContext.ts';
import { perLanguage } from './per-language.ts';

interface Catalog extends I18n {
  /** The messages that name terms, with a corpus' own. */
  readonly terms: (own: OwnTerms) => Partial<Messages>;
}

export const catalogs = perLanguage<Catalog>({
  en: async () => {
    const { en, localize, terms } = await import('./en.ts');
    return { language: 'en', messages: en, localize, terms };
  },
  fr: async () => {
    const { fr, localize, terms } = await import('./fr.ts');
    return { language: 'fr', messages: fr, localize, terms };
  },
});

/** The messages of a language, which must have been loaded, with the names of a corpus' own terms. */
export function i18nOf(language: Language, own: OwnTerms): I18n {
  const { messages, localize, terms } = catalogs.of(language);
  return { language, messages: { ...messages, ...terms(own) }, localize };
}
