/** Comparing two accounts point by point, in English: the relations that the reader of two texts sets. */

import { grouped, plural } from '../terms.ts';

export const relationsOf = {
  title: 'Compare the accounts',
  lead: 'Both sides have an account on these points. Read both and say how they compare, with a reason.',
  none: 'No comparison is due.',
  noneWhy:
    'A comparison is due where accepted statements of Russia and of the other side are on the same point.',
  due: (count: number) => `${plural(count, 'comparison', 'comparisons')} due`,
  point: (number: number, all: number, name: string) =>
    `Point ${grouped(number)} of ${grouped(all)}: ${name}`,
  choose: 'Choose statements for a comparison of their own. Without a choice it is about all of them.',
  candidate: 'Shares names, numbers or days with the other side',
  useCandidate: 'Choose the two that have most in common',
  reason: { en: 'Reason in English, in one line', fr: 'Reason in French, in one line' },
  /** The reason in the language of the page is enough. */
  reasonOther: 'Optional. Without it, readers of that language see the other.',
  drafted: 'Proposed by rules, not yet confirmed: check it, then save the comparison.',
  draftedReason: 'The reason is proposed by rules: check it, and say how the accounts compare.',
  draftedPair: 'Proposed by rules: these two may be about the same. Say how they compare.',
  reasonWhy: 'Say what both assert, or what differs. No verdict on who is right.',
  save: 'Save the comparison',
  kindMissing: 'Choose how the accounts compare.',
  reasonMissing: 'Give a reason first.',
  bothMissing: 'Choose statements of both sides.',
  by: 'Assessed by',
  byWhy: (day: string) => `Goes with each comparison, and so does today’s date: ${day}.`,
  byMissing: 'Say who assesses it.',
  on: 'Date',
  change: (what: string) => `Change “${what}”`,
  cancel: 'Cancel',
  remove: (what: string) => `Remove “${what}”`,
  done: (what: string, left: number) =>
    `${what}; ${left === 0 ? 'no comparison due' : `${grouped(left)} due`}`,
  removed: 'Comparison removed',
  set: 'Already assessed',
  further: 'Add a further comparison',
  shared: 'in common',
};
