/** The words of a text's languages, for who has the tables of all of them. */

import type { DraftLanguage } from './dates/words.ts';
import { ENGLISH } from './tables/english/english-words.ts';
import { FRENCH } from './tables/french/french-words.ts';
import type { LanguageWords, Words } from './tables/language-words.ts';
import { RUSSIAN } from './tables/russian/russian-words.ts';
import { languagesIn } from './which-words.ts';

const ALL: Readonly<Record<DraftLanguage, LanguageWords>> = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN };
const made = new Map<string, Words>();

export function wordsOf(content: string, language?: string): Words {
  const [own, ...others] = languagesIn(content, language);
  const key = [own, ...others].join();
  const words = made.get(key) ?? ([ALL[own], ...others.map((other) => ALL[other])] as const);
  made.set(key, words);
  return words;
}
