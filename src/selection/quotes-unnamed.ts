/** Whether a point that a side has no account of has words of an official whom a text does not name. Pure. */

import type { Column, Row } from './pair-accounts.ts';

/** Whether an official of the side who is not named is quoted on the point: nobody is on record for that. */
export function quotesUnnamed({ told }: Row, { sides }: Column): boolean {
  return told.some((one) => one.unnamed === 'elsewhere' && sides.some((side) => one.sides.includes(side)));
}
