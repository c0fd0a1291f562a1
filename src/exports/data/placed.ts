/**
 * Each statement at its place in the comparison of a contact, in the order of the panel. All forms are made of these, so that none
 * can credit words to anybody whom the panel does not.
 */

import type { Library } from '../../corpus/library.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Contact, Relation } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import type { Statement } from '../../model/statement.ts';
import { HALVES, type Half, type Side } from '../../model/voices.ts';
import { type Comparison, pairAccounts, type Row } from '../../selection/pair-accounts.ts';
import { absenceOf, type Named } from '../comparison-words.ts';
import { sidesOf } from '../statement-words.ts';

/** An account, a related remark that is in neither account, or what the text itself says, another voice, or a mention in passing. */
export const PLACES = ['account', 'related', 'other'] as const;
export type PlaceKind = (typeof PLACES)[number];

export interface Placed {
  readonly contact: Contact;
  readonly comparison: Comparison;
  readonly statement: Statement;
  readonly as: PlaceKind;
  /** The column; a sentence credited to both halves is placed in each. What is only mentioned is in none. */
  readonly half?: Half;
  /** A side of that half that says it: who speaks is asked for by it. */
  readonly side?: Side;
  /** Related remarks have none. */
  readonly row?: Row;
  readonly point?: PointId;
  /** How an editor judged it beside the other account. */
  readonly relations: readonly Relation[];
}

export function placedIn(library: Library, contact: Contact): readonly Placed[] {
  return placedOf(pairAccounts(library, contact));
}

export function placedOf(comparison: Comparison): readonly Placed[] {
  const { contact, rows, columns, remarks } = comparison;
  const placed = (
    statement: Statement,
    rest: Pick<Placed, 'as' | 'half' | 'row' | 'point' | 'relations'>,
  ) => {
    const [side] = rest.half ? sidesOf(statement, rest.half) : [];
    return { contact, comparison, statement, ...rest, ...(side && { side }) };
  };
  return [
    ...rows.flatMap((row) => [
      ...HALVES.flatMap((half) =>
        row.statements[half].map((statement) =>
          placed(statement, {
            as: 'account',
            half,
            row,
            point: row.point,
            relations: relationsOf(row, half, statement),
          }),
        ),
      ),
      ...row.told.map((statement) =>
        placed(statement, { as: 'other', row, point: row.point, relations: [] }),
      ),
    ]),
    ...HALVES.flatMap((half) =>
      columns[half].context.map(({ statement, bearing }) =>
        placed(statement, {
          as: 'related',
          half,
          ...(bearing.points[0] !== undefined && { point: bearing.points[0] }),
          relations: [],
        }),
      ),
    ),
    ...remarks.map((statement) => placed(statement, { as: 'other', relations: [] })),
  ];
}

/** Those that the panel shows it under: of its pairs, or of the whole row. */
function relationsOf(row: Row, half: Half, statement: Statement): readonly Relation[] {
  const all = row.pairs.flatMap(({ relations }) => relations);
  if (all.length > 0) return all.filter(({ of }) => of?.includes(statement.id));
  return row.state.kind === 'related' && row.together[half].includes(statement) ? [row.state.relation] : [];
}

/** “No American account in these texts”, for each half whose parties have none. */
export function missingAccounts({ columns }: Comparison, { messages }: I18n): readonly string[] {
  return HALVES.flatMap((half) =>
    columns[half].missing ? [messages.panel.missing(columns[half].sides)] : [],
  );
}

/** Why a half of a row has no statement; empty where it has some, or no party. */
export function absenceIn(row: Row, half: Half, comparison: Comparison, named: Named): string {
  const { sides, missing } = comparison.columns[half];
  return missing ? named.i18n.messages.panel.missing(sides) : absenceOf(row, half, comparison, named);
}
