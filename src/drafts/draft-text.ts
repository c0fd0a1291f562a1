/** All that may be said in a text: its contacts, who says what of them, on which points, and what is background. */

import type { HeadDraft, Known, TextDrafts } from './draft.ts';
import { draftHeadWith } from './draft-head.ts';
import { draftWith, type StatementRules } from './draft-with.ts';
import { isPress } from './head/kind.ts';
import { draftPress } from './press/draft-press.ts';
import { draftReadout } from './readout/readout.ts';
import { phrasesOf, tablesOf } from './tables-of.ts';

export function draftHead(content: string, known: Known): HeadDraft {
  return draftHeadWith(tablesOf(content), content, known);
}

/** `head`: as drafted, or as confirmed since. */
export function draftText(content: string, head: HeadDraft, known: Known): TextDrafts {
  const tables = tablesOf(content, head.language);
  const phrases = phrasesOf(content, head.language);
  const rules: StatementRules = isPress(head) ? draftPress : (...of) => draftReadout(phrases, ...of);
  return draftWith(rules, tables, content, head, known);
}
