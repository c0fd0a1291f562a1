/** Comparing two accounts point by point, in English: the relations that the reader of two texts sets. */

import { grouped, plural } from './terms.ts';

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
  reason: 'Reason in one line',
  reasonWhy: 'Say what both assert, or what differs. No verdict on who is right.',
  save: 'Save the comparison',
  kindMissing: 'Choose how the accounts compare.',
  reasonMissing: 'Give a reason first.',
  bothMissing: 'Choose statements of both sides.',
  by: 'Assessed by',
  byWhy: (day: string) => `Goes with each comparison, and so does today’s date: ${day}.`,
  byMissing: 'Say who assesses it.',
  on: 'Date',
  remove: (what: string) => `Remove “${what}”`,
  done: (what: string, left: number) =>
    `${what}; ${left === 0 ? 'no comparison due' : `${grouped(left)} due`}`,
  removed: 'Comparison removed',
  set: 'Already assessed',
  further: 'Add a further comparison',
  shared: 'in common',
};
