/** The statements behind one cell: each party's accounts and related remarks, and what the text itself reports. */

import type { Library } from '../corpus/library.ts';
import type { CellState } from '../model/cell.ts';
import type { Contact } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';
import { isAttributed, type Statement } from '../model/statement.ts';
import { halfOf, isSide, type Side } from '../model/voices.ts';
import { cellOf } from './matrix.ts';
import { type Elsewhere, mentionsOf } from './mentions-of.ts';
import { pairAccounts } from './pair-accounts.ts';

export interface SideWords {
  readonly side: Side;
  readonly state: CellState;
  readonly statements: readonly Statement[];
  /** From its account, filed under another point. */
  readonly elsewhere: readonly Elsewhere[];
  /** Related remarks, which are in neither account. */
  readonly context: readonly Statement[];
}

export interface CellWords {
  /** The parties, in column order. */
  readonly sides: readonly SideWords[];
  /** Statements of the text itself and of other voices, and mentions in passing. */
  readonly told: readonly Statement[];
}

/** The same statements as in the comparison, in the same order. */
export function cellWords(library: Library, contact: Contact, point: PointId): CellWords {
  const { rows, columns } = pairAccounts(library, contact);
  const row = rows.find((one) => one.point === point);
  const elsewhere = mentionsOf(library, contact, point);
  return {
    sides: cellOf(contact, point).sides.map(({ side, state }) => {
      const half = halfOf(side);
      const own = (statement: Statement) => statement.sides.includes(side);
      return {
        side,
        state,
        statements: row?.statements[half].filter(own) ?? [],
        elsewhere: elsewhere.flatMap(({ statement, under }) =>
          own(statement) && isAttributed(statement) ? [{ statement, under }] : [],
        ),
        context: columns[half].context.flatMap(({ statement, bearing }) =>
          bearing.points.includes(point) && own(statement) ? [statement] : [],
        ),
      };
    }),
    told: [
      ...(row?.told ?? []),
      ...elsewhere.flatMap(({ statement }) =>
        !isAttributed(statement) || !statement.sides.some(isSide) ? [statement] : [],
      ),
    ],
  };
}
