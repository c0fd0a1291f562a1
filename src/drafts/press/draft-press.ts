/** Who says what in a news text of any language that the rules know, with the tables of all of them. */

import type { HeadDraft, StatementDraft } from '../draft.ts';
import type { Registry } from '../registry.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import { findAttributions } from './find-attributions.ts';
import type { PressLanguage } from './language.ts';
import { codeOf } from './tables/codes.ts';
import { ENGLISH } from './tables/english.ts';
import { FRENCH } from './tables/french.ts';
import { RUSSIAN } from './tables/russian.ts';

const LANGUAGES: readonly PressLanguage[] = [FRENCH, ENGLISH, RUSSIAN];

/** Nothing in a language without tables. */
export function draftPress(
  content: string,
  head: HeadDraft,
  registry: Registry,
  tables: LanguageTables,
): readonly StatementDraft[] {
  const language = LANGUAGES.find(({ code }) => code === codeOf(head.language));
  return language ? findAttributions(language, content, head, registry, tables) : [];
}
