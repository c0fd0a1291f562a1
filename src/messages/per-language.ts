/** Words that are fetched for one language at a time: nobody loads those of a language that is not read. */

import type { Language } from '../model/language.ts';

export interface PerLanguage<T> {
  /** Rejects where they do not arrive. */
  readonly load: (language: Language) => Promise<void>;
  readonly has: (language: Language) => boolean;
  /** Throws where they were not loaded: nothing may be drawn before. */
  readonly of: (language: Language) => T;
}

export function perLanguage<T>(loaders: Readonly<Record<Language, () => Promise<T>>>): PerLanguage<T> {
  const loaded = new Map<Language, T>();
  return {
    async load(language) {
      if (!loaded.has(language)) loaded.set(language, await loaders[language]());
    },
    has: (language) => loaded.has(language),
    of(language) {
      const words = loaded.get(language);
      if (words === undefined) throw new Error(`the words of “${language}” were not loaded`);
      return words;
    },
  };
}
