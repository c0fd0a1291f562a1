/** Loads messages for one language at a time, so that a page never fetches those of another. */

import { type Lazy, lazy } from '../lazy.ts';
import { LANGUAGES, type Language } from '../model/language.ts';

export interface PerLanguage<T> {
  readonly load: (language: Language) => Promise<T>;
  /** Throws if they are not loaded: nothing may render before they are. */
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

/** Those that a module of each language exports by the same name. */
export function namedMessages<T, Name extends string>(
  name: Name,
  modules: Readonly<Record<Language, () => Promise<Readonly<Record<Name, T>>>>>,
): PerLanguage<T> {
  const fetchFrom = (language: Language) => async () => (await modules[language]())[name];
  return perLanguage({ en: fetchFrom('en'), fr: fetchFrom('fr') });
}

export function lazyPerLanguage<T>(
  fetchValue: (language: Language) => Promise<T>,
): Readonly<Record<Language, Lazy<T>>> {
  const entries = LANGUAGES.map((language) => [language, lazy(() => fetchValue(language))] as const);
  return Object.fromEntries(entries) as Record<Language, Lazy<T>>;
}
