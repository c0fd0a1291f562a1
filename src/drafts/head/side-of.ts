/** Whose side a text is told from, by its head; and which sides are of opposite halves. */

import { halfOf, isSide, type Voice } from '../../model/voices.ts';
import type { HeadDraft } from '../draft.ts';
import type { Registry } from '../registry.ts';

/** The side of the text's teller. */
export function sideOf(
  { office, speaker }: Pick<HeadDraft, 'office' | 'speaker'>,
  registry: Registry,
): Voice | undefined {
  const id = office ?? speaker;
  return id === undefined ? undefined : registry.sideOf(id);
}

export function isOtherHalf(side: Voice, own: Voice): boolean {
  if (isSide(side) && isSide(own)) return halfOf(side) !== halfOf(own);
  return side !== own;
}
