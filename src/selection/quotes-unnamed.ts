/** Whether officials who are not named are quoted for a side: no one is on record for what they say. */

import type { Statement } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';
import type { Comparison } from './pair-accounts.ts';

/** `told`: the statements that are in neither account. */
export function quotesUnnamed(told: readonly Statement[], sides: readonly Side[]): boolean {
  return told.some((one) => one.unnamed === 'elsewhere' && sides.some((side) => one.sides.includes(side)));
}

/** All that a comparison has in neither account. */
export function toldIn({ rows, remarks }: Pick<Comparison, 'rows' | 'remarks'>): readonly Statement[] {
  return [...rows.flatMap(({ told }) => told), ...remarks];
}
