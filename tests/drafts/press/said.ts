/** What the rules draft of a news text, as tests read it: the side, and the words. */

import type { HeadDraft, StatementDraft } from '../../../src/drafts/draft.ts';
import { draftPress } from '../../../src/drafts/press/draft-press.ts';
import { openRegistry, type Registry } from '../../../src/drafts/registry.ts';

export const REGISTRY: Registry = openRegistry({ people: [], bodies: [], contacts: [] });

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
  return draftPress(text, headOf(language), REGISTRY);
}

/** “ru: words | words”, in reading order. */
export function said(text: string, language: string): string[] {
  return drafts(text, language).map(
    ({ sides, passages }) =>
      `${sides.join('+')}: ${passages.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}
