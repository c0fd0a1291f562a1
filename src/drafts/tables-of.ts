/** The tables of a text's languages, for who has those of all. */

import type { DraftLanguage } from './dates/words.ts';
import { READOUTS as ENGLISH_READOUTS } from './tables/english/english-readouts.ts';
import { ENGLISH } from './tables/english/english-words.ts';
import { READOUTS as FRENCH_READOUTS } from './tables/french/french-readouts.ts';
import { FRENCH } from './tables/french/french-words.ts';
import type { LanguageTable, LanguageTables, Phrases, ReadoutWords } from './tables/language-table.ts';
import { READOUTS as RUSSIAN_READOUTS } from './tables/russian/russian-readouts.ts';
import { RUSSIAN } from './tables/russian/russian-words.ts';
import { languagesIn } from './which-words.ts';

type All<T> = Readonly<Record<DraftLanguage, T>>;

const TABLES: All<LanguageTable> = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN };
const PHRASES: All<ReadoutWords> = { en: ENGLISH_READOUTS, fr: FRENCH_READOUTS, ru: RUSSIAN_READOUTS };
const made = new Map<string, LanguageTables>();

export function tablesOf(content: string, language?: string): LanguageTables {
  const key = languagesIn(content, language).join();
  const tables = made.get(key) ?? those(TABLES, content, language);
  made.set(key, tables);
  return tables;
}

export function phrasesOf(content: string, language?: string): Phrases {
  return those(PHRASES, content, language);
}

function those<T>(all: All<T>, content: string, language?: string): readonly [T, ...T[]] {
  const [own, ...others] = languagesIn(content, language);
  return [all[own], ...others.map((other) => all[other])];
}
