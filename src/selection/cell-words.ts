/** The words behind one cell: what each party says on the point, what it says around it, and what the text tells. */

import type { Library } from '../corpus/library.ts';
import type { CellState } from '../model/cell.ts';
import type { Contact } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';
import type { Statement } from '../model/statement.ts';
import { halfOf, type Side } from '../model/voices.ts';
import { cellOf } from './matrix.ts';
import { pairAccounts } from './pair-accounts.ts';

export interface SideWords {
  readonly side: Side;
  readonly state: CellState;
  readonly statements: readonly Statement[];
  /** Not placed in the contact. */
  readonly context: readonly Statement[];
}

export interface CellWords {
  /** The parties in the order of the columns. */
  readonly sides: readonly SideWords[];
  /** The text's own words, those of other voices, and mentions in passing. */
  readonly told: readonly Statement[];
}

/** The same words as in the comparison, in the same order. */
export function cellWords(library: Library, contact: Contact, point: PointId): CellWords {
  const { rows, columns } = pairAccounts(library, contact);
  const row = rows.find((one) => one.point === point);
  return {
    sides: cellOf(contact, point).sides.map(({ side, state }) => {
      const half = halfOf(side);
      const own = (statement: Statement) => statement.sides.includes(side);
      return {
        side,
        state,
        statements: row?.statements[half].filter(own) ?? [],
        context: columns[half].context.flatMap(({ statement, bearing }) =>
          bearing.points[0] === point && own(statement) ? [statement] : [],
        ),
      };
    }),
    told: row?.told ?? [],
  };
}
