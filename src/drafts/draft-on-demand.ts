/** The same drafts, with the rules loaded as they are needed: heads come first, and of those for news one language alone. */

import type { HeadDraft, Known, TextDrafts } from './draft.ts';
import { draftWith, type StatementRules } from './draft-with.ts';
import { isPress } from './head/kind.ts';
import { loadPhrases, loadTables } from './load-tables.ts';
import type { PressLanguage } from './press/language.ts';
import { codeOf } from './press/tables/codes.ts';

const LANGUAGES: Readonly<Record<string, () => Promise<PressLanguage>>> = {
  en: () => import('./press/tables/english.ts').then(({ ENGLISH }) => ENGLISH),
  fr: () => import('./press/tables/french.ts').then(({ FRENCH }) => FRENCH),
  ru: () => import('./press/tables/russian.ts').then(({ RUSSIAN }) => RUSSIAN),
};

export async function draftOnDemand(content: string, head: HeadDraft, known: Known): Promise<TextDrafts> {
  const [tables, rules] = await Promise.all([
    loadTables(content, head.language),
    isPress(head) ? pressIn(head) : readoutIn(content, head),
  ]);
  return draftWith(rules, tables, content, head, known);
}

async function readoutIn(content: string, { language }: HeadDraft): Promise<StatementRules> {
  const [phrases, { draftReadout }] = await Promise.all([
    loadPhrases(content, language),
    import('./readout/readout.ts'),
  ]);
  return (...of) => draftReadout(phrases, ...of);
}

async function pressIn(head: HeadDraft): Promise<StatementRules> {
  const [language, { findAttributions }] = await Promise.all([
    LANGUAGES[codeOf(head.language)]?.(),
    import('./press/find-attributions.ts'),
  ]);
  return (...of) => (language ? findAttributions(language, ...of) : []);
}
