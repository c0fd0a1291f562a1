/** Derives a contact's cells, and who is on record for it, from the bearings of all statements. */

import { type Cell, type CellState, hasAccount, hasRefusal, joinStates } from '../../model/cell.ts';
import type { PointId } from '../../model/points.ts';
import { type Bearing, isAttributed, type Statement, sidesIn } from '../../model/statement.ts';
import type { Remark } from '../../model/summary.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { isSide, SIDES, type Side, type Voice } from '../../model/voices.ts';
import { once } from '../once.ts';

export interface BearingStatement {
  readonly statement: Statement;
  readonly bearing: Bearing;
}

/** What bears on each contact, in the order of the statements; `only`: on these contacts. */
export function bearingsByContact(
  statements: readonly Statement[],
  only?: ReadonlySet<string>,
): Map<string, BearingStatement[]> {
  const byContact = new Map<string, BearingStatement[]>();
  for (const statement of statements)
    for (const one of bearingsOf(statement)) {
      const { contact } = one.bearing;
      if (only && !only.has(contact)) continue;
      const own = byContact.get(contact);
      if (own) own.push(one);
      else byContact.set(contact, [one]);
    }
  return byContact;
}

const bearings = new WeakMap<Statement, readonly BearingStatement[]>();
/** The same objects while the statement is the same, by which `Before` knows that nothing else bears on a contact. */
const bearingsOf = (statement: Statement) =>
  once(bearings, statement, () => statement.bearings.map((bearing) => ({ statement, bearing })));

/** One cell per point and voice that has statements, with what they come to. */
export function deriveCells(
  bearingStatements: readonly BearingStatement[],
  { points, voices }: Pick<Vocabulary, 'points' | 'voices'>,
): Cell[] {
  const states = new Map<string, CellState>();
  for (const { statement, bearing } of bearingStatements) {
    for (const [rank, point] of bearing.points.entries())
      for (const side of sidesIn(statement, bearing)) {
        const key = `${point} ${side}`;
        const state = joinStates([states.get(key) ?? 'none', stateOf(statement, bearing, side, rank)]);
        if (state !== 'none') states.set(key, state);
      }
  }
  return points.flatMap((point) =>
    voices.flatMap((side): Cell[] => {
      const state = states.get(`${point} ${side}`);
      return state ? [{ point, side, state }] : [];
    }),
  );
}

/** A side is on record if it says something about the contact itself; a mention in passing is not enough. */
export function deriveOnRecord(bearingStatements: readonly BearingStatement[]): Side[] {
  return SIDES.filter((side) =>
    bearingStatements.some(
      ({ statement, bearing }) =>
        bearing.as === 'account' && isAttributed(statement) && sidesIn(statement, bearing).includes(side),
    ),
  );
}

/** The texts that remark on how little a side says: by side, texts in corpus order. */
export function deriveRemarks(bearingStatements: readonly BearingStatement[]): Remark[] {
  return SIDES.flatMap((side) => {
    const remarks = bearingStatements.filter(({ statement }) => statement.remarkOn.includes(side));
    return [...new Set(remarks.map(({ statement }) => statement.text))].map((text) => ({ side, text }));
  });
}

/** `rank` of the point in its bearing: an account is filed under the first, and mentions the others. */
function stateOf(statement: Statement, bearing: Bearing, side: Voice, rank: number): CellState {
  // Related remarks by the newsroom, or by a voice that is not a side, are shown but create no cell.
  if (!isSide(side)) return bearing.as === 'account' ? 'told' : 'none';
  if (bearing.as === 'around') return 'context';
  if (!isAttributed(statement)) return 'told';
  if (rank > 0) return 'elsewhere';
  if (statement.declines) return 'declined';
  return statement.leavesOpen ? 'open' : 'account';
}

/** The sides that have an account of their own on a point; declining counts as one. */
export function sidesOn(cells: readonly Cell[], point: PointId): Side[] {
  return cells.flatMap((cell) =>
    cell.point === point && isSide(cell.side) && (hasAccount(cell.state) || hasRefusal(cell.state))
      ? [cell.side]
      : [],
  );
}
