/** The same drafts, with the rules loaded as they are needed: heads come first, and those for news are needed for news alone. */

import type { HeadDraft, Known, TextDrafts } from './draft.ts';
import { isPress } from './head/kind.ts';

export async function draftOnDemand(content: string, head: HeadDraft, known: Known): Promise<TextDrafts> {
  const [{ draftWith }, rules] = await Promise.all([
    import('./draft-with.ts'),
    isPress(head)
      ? import('./press/find-attributions.ts').then(({ draftPress }) => draftPress)
      : import('./readout/readout.ts').then(({ draftReadout }) => draftReadout),
  ]);
  return draftWith(rules, content, head, known);
}
