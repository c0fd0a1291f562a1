/** The words of a text's languages, for who has the tables of all of them. */

import type { DraftLanguage } from './dates/words.ts';
import { READOUTS as ENGLISH_READOUTS } from './tables/english/english-readouts.ts';
import { ENGLISH } from './tables/english/english-words.ts';
import { READOUTS as FRENCH_READOUTS } from './tables/french/french-readouts.ts';
import { FRENCH } from './tables/french/french-words.ts';
import type { LanguageWords, Phrases, ReadoutWords, Words } from './tables/language-words.ts';
import { READOUTS as RUSSIAN_READOUTS } from './tables/russian/russian-readouts.ts';
import { RUSSIAN } from './tables/russian/russian-words.ts';
import { languagesIn } from './which-words.ts';

type All<T> = Readonly<Record<DraftLanguage, T>>;

const WORDS: All<LanguageWords> = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN };
const PHRASES: All<ReadoutWords> = { en: ENGLISH_READOUTS, fr: FRENCH_READOUTS, ru: RUSSIAN_READOUTS };
const made = new Map<string, Words>();

export function wordsOf(content: string, language?: string): Words {
  const key = languagesIn(content, language).join();
  const words = made.get(key) ?? those(WORDS, content, language);
  made.set(key, words);
  return words;
}

export function phrasesOf(content: string, language?: string): Phrases {
  return those(PHRASES, content, language);
}

function those<T>(all: All<T>, content: string, language?: string): readonly [T, ...T[]] {
  const [own, ...others] = languagesIn(content, language);
  return [all[own], ...others.map((other) => all[other])];
}
