/** The words of a text's languages, fetched when the first text of a language needs them. */

import type { DraftLanguage } from './dates/words.ts';
import type { LanguageWords, Words } from './tables/language-words.ts';
import { languagesIn } from './which-words.ts';

const LOADERS: Readonly<Record<DraftLanguage, () => Promise<LanguageWords>>> = {
  en: () => import('./tables/english/english-words.ts').then(({ ENGLISH }) => ENGLISH),
  fr: () => import('./tables/french/french-words.ts').then(({ FRENCH }) => FRENCH),
  ru: () => import('./tables/russian/russian-words.ts').then(({ RUSSIAN }) => RUSSIAN),
};

const loaded = new Map<string, Words>();

/** `language`: as confirmed, where it is known. */
export async function loadWords(content: string, language?: string): Promise<Words> {
  const [own, ...others] = languagesIn(content, language);
  const key = [own, ...others].join();
  const before = loaded.get(key);
  if (before) return before;
  const [first, rest] = await Promise.all([
    LOADERS[own](),
    Promise.all(others.map((other) => LOADERS[other]())),
  ]);
  const words = loaded.get(key) ?? ([first, ...rest] as const);
  loaded.set(key, words);
  return words;
}
