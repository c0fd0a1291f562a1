/** The reason for a relation as rules propose it, in French. */

import type { DraftedReason } from '../../en/workbench/drafted-reason.ts';
import { list } from '../terms.ts';
import { typeset } from '../typography.ts';

export const draftedReason: DraftedReason = typeset<DraftedReason>({
  tookPlace: 'Les deux disent qu’il a eu lieu.',
  bothName: (words) => `Les deux nomment ${list(words.map((one) => `« ${one} »`))}.`,
});
