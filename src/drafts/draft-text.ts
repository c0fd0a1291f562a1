/** All that may be said in a text: its contacts, who says what of them, on which points, and what is background. */

import type { HeadDraft, Known, TextDrafts } from './draft.ts';
import { draftHeadWith } from './draft-head.ts';
import { draftWith } from './draft-with.ts';
import { isPress } from './head/kind.ts';
import { draftPress } from './press/draft-press.ts';
import { draftReadout } from './readout/readout.ts';
import { wordsOf } from './words-of.ts';

export function draftHead(content: string, known: Known): HeadDraft {
  return draftHeadWith(wordsOf(content), content, known);
}

/** `head`: as drafted, or as confirmed since. */
export function draftText(content: string, head: HeadDraft, known: Known): TextDrafts {
  const words = wordsOf(content, head.language);
  return draftWith(isPress(head) ? draftPress : draftReadout, words, content, head, known);
}
