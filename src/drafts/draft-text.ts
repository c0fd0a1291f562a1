/** All that may be said in a text: its contacts, who says what of them, on which points, and what is background. */

import type { HeadDraft, Known, TextDrafts } from './draft.ts';
import { draftWith } from './draft-with.ts';
import { isPress } from './head/kind.ts';
import { draftPress } from './press/draft-press.ts';
import { draftReadout } from './readout/readout.ts';

export { draftHead } from './draft-head.ts';

/** `head`: as drafted, or as confirmed since. */
export function draftText(content: string, head: HeadDraft, known: Known): TextDrafts {
  return draftWith(isPress(head) ? draftPress : draftReadout, content, head, known);
}
