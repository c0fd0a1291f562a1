/** Who says what about a contact, recounted from the statements, to test the app's own derivations. */

import { CELL_STATES, type CellState } from '../../src/model/cell.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { PointId } from '../../src/model/points.ts';
import type { Statement } from '../../src/model/statement.ts';
import { type Half, halfOf, isSide, type Side } from '../../src/model/voices.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

export const bearingsOn = (statements: readonly Statement[], contact: string) =>
  statements.flatMap((statement) =>
    statement.bearings
      .filter((bearing) => bearing.contact === contact)
      .map((bearing) => ({ statement, as: bearing.as })),
  );

export const tells = (statements: readonly Statement[], contact: string, side: Side) =>
  bearingsOn(statements, contact).some(
    ({ statement, as }) => as === 'account' && statement.mode !== 'mention' && statement.sides.includes(side),
  );

export const isAround = (statements: readonly Statement[], contact: string, side: Side) =>
  bearingsOn(statements, contact).some(
    ({ statement, as }) => as === 'around' && statement.sides.includes(side),
  );

/** The exact words of a statement, its gaps marked. */
export const wordsOf = ({ passages }: Statement): string =>
  folded(
    passages
      .filter(({ telling }) => telling === 0)
      .map(({ words, cutBefore, cutAfter }) => `${cutBefore ? '[…] ' : ''}${words}${cutAfter ? ' […]' : ''}`)
      .join(' […] '),
  );

/** What bears on a contact at a point. */
export function borneOn({ statements }: Corpus, contact: Contact, point: PointId) {
  return statements.flatMap((statement) =>
    statement.bearings
      .filter((bearing) => bearing.contact === contact.id && bearing.points.includes(point))
      .map(({ as, points: [under] }) => ({ statement, as, isUnder: under === point })),
  );
}

function joined(states: readonly CellState[]): CellState {
  const has = (state: CellState) => states.includes(state);
  if (has('account-declines') || (has('account') && has('declined'))) return 'account-declines';
  return CELL_STATES.find(has) ?? 'none';
}

export function stateOf(corpus: Corpus, contact: Contact, point: PointId, side: Side): CellState {
  const states = borneOn(corpus, contact, point)
    .filter(({ statement }) => statement.sides.includes(side))
    .map(({ statement, as, isUnder }): CellState => {
      if (as === 'around') return 'context';
      if (statement.mode === 'mention') return 'told';
      if (!isUnder) return 'elsewhere';
      if (statement.declines) return 'declined';
      return statement.leavesOpen ? 'open' : 'account';
    });
  return joined(states);
}

/** What the text itself reports, or a voice that is not a side. */
export const toldOn = (corpus: Corpus, contact: Contact, point: PointId) =>
  borneOn(corpus, contact, point).filter(
    ({ statement, as }) =>
      as === 'account' && (statement.mode === 'mention' || !statement.sides.some(isSide)),
  );

export function halfState(corpus: Corpus, contact: Contact, point: PointId, half: Half): CellState {
  const states = contact.parties
    .filter((side) => halfOf(side) === half)
    .map((side) => stateOf(corpus, contact, point, side));
  const state = joined(states);
  return state === 'told' ? 'none' : state;
}

/** What a cell of the matrix is drawn as; undefined if nothing is said on that point. */
export function cellOf(corpus: Corpus, contact: Contact, point: PointId): string | undefined {
  const left = halfState(corpus, contact, point, 'left');
  const right = halfState(corpus, contact, point, 'right');
  if (left !== 'none' || right !== 'none') return `${left} ${right}`;
  return toldOn(corpus, contact, point).length > 0 ? 'told' : undefined;
}
