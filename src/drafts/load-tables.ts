/** The tables of a text's languages, fetched when the first text of a language needs them. */

import type { DraftLanguage } from './dates/words.ts';
import type { LanguageTable, LanguageTables, Phrases, ReadoutWords } from './tables/language-table.ts';
import { languagesIn } from './which-words.ts';

type Loaders<T> = Readonly<Record<DraftLanguage, () => Promise<T>>>;

const TABLES: Loaders<LanguageTable> = {
  en: () => import('./tables/english/english-words.ts').then(({ ENGLISH }) => ENGLISH),
  fr: () => import('./tables/french/french-words.ts').then(({ FRENCH }) => FRENCH),
  ru: () => import('./tables/russian/russian-words.ts').then(({ RUSSIAN }) => RUSSIAN),
};

const PHRASES: Loaders<ReadoutWords> = {
  en: () => import('./tables/english/english-readouts.ts').then(({ READOUTS }) => READOUTS),
  fr: () => import('./tables/french/french-readouts.ts').then(({ READOUTS }) => READOUTS),
  ru: () => import('./tables/russian/russian-readouts.ts').then(({ READOUTS }) => READOUTS),
};

const loaded = new Map<string, LanguageTables>();

/** `language`: as confirmed, where it is known. */
export async function loadTables(content: string, language?: string): Promise<LanguageTables> {
  const tables = await load(TABLES, content, language);
  const key = tables.map((one) => one.language).join();
  const same = loaded.get(key) ?? tables;
  loaded.set(key, same);
  return same;
}

export function loadPhrases(content: string, language?: string): Promise<Phrases> {
  return load(PHRASES, content, language);
}

function load<T>(loaders: Loaders<T>, content: string, language?: string): Promise<readonly [T, ...T[]]> {
  const [own, ...others] = languagesIn(content, language);
  return Promise.all([loaders[own](), ...others.map((other) => loaders[other]())]);
}
