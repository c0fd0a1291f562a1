/** Which of the things that can be done here resolves a problem, by where it is and what it is. Pure. */

import type { PlacedProblem } from './place-problems.ts';

export type Fix =
  /** The form of the statement, at its translation. */
  'translate' | 'edit' | 'editContact' | 'addPerson' | 'compare' | 'dropRelations';

/** How the file is written: it is changed in an editor. */
export const OF_FILE = /^(?:character|file|id|key-unknown|not-utf8|points-beside|text-[ae]|value-[cm]|yaml)/;
/** They say that accounts are to be compared, or compared otherwise; the others are of what has nothing left to compare. */
export const COMPARED = /^(?:relation-(?!of-other|without)|denial-)/;
/** Keys of statements and contacts for which their forms have no field. */
const NO_FIELD =
  /^(?:again|aliases|chain|denies|evidence|id|note|onBehalfOf|outside|place|remarkOn|revises|said|sameAs)$/;

type Placed = Pick<PlacedProblem, 'problem' | 'contact' | 'person' | 'within'> & {
  readonly statement: unknown;
};

export function fixOf({ problem: { code }, statement, contact, person, within }: Placed): Fix | undefined {
  if (OF_FILE.test(code)) return undefined;
  if (person !== undefined) return 'addPerson';
  if (contact !== undefined) {
    if (COMPARED.test(code)) return 'compare';
    if (within.includes('relations'))
      return /^re(?:ference|lation)-/.test(code) ? 'dropRelations' : 'compare';
  }
  // What words date a contact, and for whom else words are said, is in no field either.
  const hasNone = code === 'date-without-words' || code === 'claim-for-both';
  // In a chain it may be the speaker that is wrong.
  if (hasNone || (within.some((key) => NO_FIELD.test(key)) && code !== 'chain-root-other')) return undefined;
  if (contact !== undefined) return 'editContact';
  if (statement === undefined) return undefined;
  return code.startsWith('translation-') ? 'translate' : 'edit';
}
