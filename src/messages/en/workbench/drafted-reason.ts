/** The reason for a relation as rules propose it, in English: it goes into the files, whatever the language of the page. */

import { list } from '../terms.ts';

export const draftedReason = {
  tookPlace: 'Both say that it took place.',
  bothName: (words: readonly string[]) => `Both name ${list(words.map((one) => `“${one}”`))}.`,
};

export type DraftedReason = typeof draftedReason;
