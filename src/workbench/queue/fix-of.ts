/** Which of the things that can be done here resolves a problem, by where it is and what it is. Pure. */

import type { ProblemCode } from '../../compile/problems.ts';
import type { PlacedProblem } from './place-problems.ts';

export type Fix =
  | 'translate'
  /** The form of the statement, at its translation. */
  | 'editTranslation'
  | 'edit'
  | 'editContact'
  | 'addPerson'
  | 'compare'
  | 'dropRelations';

type Codes = ReadonlySet<ProblemCode>;

/** How the file is written: it is changed in an editor. */
const OF_FILE: Codes = new Set<ProblemCode>([
  'character-halved',
  'id-is-alias',
  'id-twice',
  'key-unknown',
  'points-beside-bearings',
  'value-commented',
  'value-cut',
  'value-marked',
  'yaml-broken',
]);
/** They say that accounts are to be compared, or compared otherwise. */
const COMPARED: Codes = new Set<ProblemCode>([
  'denial-without-conflict',
  'relation-leaves-out',
  'relation-missing',
  'relation-of-several-texts',
  'relation-twice',
]);
/** Of comparisons that have nothing left to compare. */
const EMPTY_RELATION: Codes = new Set<ProblemCode>([
  'reference-unknown',
  'relation-of-other',
  'relation-without-accounts',
]);
/** Another text may resolve them, or a statement; no field of the contact does. */
const NOT_OF_CONTACT: Codes = new Set<ProblemCode>([
  'contact-without-bearing',
  'date-without-words',
  'one-account',
]);
/** What the form of a contact has no field for. */
const NOT_IN_CONTACT: readonly string[] = ['aliases', 'evidence', 'id', 'note', 'outside', 'place'];
/** What the form of a statement has no field for. */
const NOT_IN_STATEMENT: readonly string[] = [
  'again',
  'chain',
  'denies',
  'id',
  'note',
  'onBehalfOf',
  'remarkOn',
  'revises',
  'said',
  'sameAs',
];

type Placed = Pick<PlacedProblem, 'problem' | 'contact' | 'person' | 'within'> & {
  readonly statement: unknown;
};

export function fixOf({ problem: { code }, statement, contact, person, within }: Placed): Fix | undefined {
  if (OF_FILE.has(code)) return undefined;
  if (person !== undefined) return 'addPerson';
  const isIn = (keys: readonly string[]) => within.some((key) => keys.includes(key));
  if (contact !== undefined) {
    if (COMPARED.has(code)) return 'compare';
    if (isIn(['relations'])) return EMPTY_RELATION.has(code) ? 'dropRelations' : 'compare';
    return NOT_OF_CONTACT.has(code) || isIn(NOT_IN_CONTACT) ? undefined : 'editContact';
  }
  // Whom the words speak for as well is in no field either.
  if (statement === undefined || code === 'claim-for-both') return undefined;
  // What is wrong may be the speaker, not the chain.
  if (isIn(NOT_IN_STATEMENT) && code !== 'chain-root-other') return undefined;
  if (code === 'translation-missing') return 'translate';
  return code === 'translation-unpaired' ? 'editTranslation' : 'edit';
}
