/** Messages that are fetched for one language at a time: nobody loads those of a language that is not read. */

import { type Lazy, lazy } from '../lazy.ts';
import { LANGUAGES, type Language } from '../model/language.ts';

export interface PerLanguage<T> {
  readonly load: (language: Language) => Promise<T>;
  /** Throws where they were not loaded: nothing may be rendered before. */
  readonly of: (language: Language) => T;
}

export function perLanguage<T>(fetchers: Readonly<Record<Language, () => Promise<T>>>): PerLanguage<T> {
  const lazies = lazyPerLanguage((language) => fetchers[language]());
  return {
    load: (language) => lazies[language].load(),
    of: (language) => {
      const messages = lazies[language].get();
      if (messages === undefined) throw new Error(`the messages of “${language}” were not loaded`);
      return messages;
    },
  };
}

export function lazyPerLanguage<T>(
  fetchValue: (language: Language) => Promise<T>,
): Readonly<Record<Language, Lazy<T>>> {
  const entries = LANGUAGES.map((language) => [language, lazy(() => fetchValue(language))] as const);
  return Object.fromEntries(entries) as Record<Language, Lazy<T>>;
}
