/** What the rules draft of a news text, as tests read it: the side, and the words. */

import type { HeadDraft, Known, StatementDraft } from '../../../src/drafts/draft.ts';
import { draftPress } from '../../../src/drafts/press/draft-press.ts';
import { openRegistry, type Registry } from '../../../src/drafts/registry.ts';
import type { LanguageTables } from '../../../src/drafts/tables/language-table.ts';
import { tablesOf } from '../../../src/drafts/tables-of.ts';

const NOTHING: Known = { people: [], bodies: [], contacts: [] };

export function headOf(language: string): HeadDraft {
  return {
    kind: 'news',
    language,
    title: undefined,
    publisher: undefined,
    url: undefined,
    office: undefined,
    speaker: undefined,
    date: undefined,
    outside: [],
    grounds: [],
  };
}

export function drafts(text: string, language: string): readonly StatementDraft[] {
  return draftPress(text, headOf(language), ...registryOf(text, language));
}

/** The registry without any corpus, and the words it is made with. */
export function registryOf(text: string, language: string): [Registry, LanguageTables] {
  const words = tablesOf(text, language);
  return [openRegistry(words, NOTHING), words];
}

/** “ru: words | words”, in reading order. */
export function said(text: string, language: string): string[] {
  return drafts(text, language).map(
    ({ sides, passages }) =>
      `${sides.join('+')}: ${passages.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}
