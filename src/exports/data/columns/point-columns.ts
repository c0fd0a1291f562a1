/** The table of contacts × points: a row for each point on which there are words about a contact, both accounts side by side. */

import { refusalsIn, rowInWords } from '../../../comparison/points/state-words.ts';
import type { Contact } from '../../../model/contact.ts';
import { HALVES, type Half, type Side } from '../../../model/voices.ts';
import { type Comparison, pairAccounts, type Row } from '../../../selection/pair-accounts.ts';
import { pointName } from '../../comparison-words.ts';
import { quoted, sourcesOf } from '../../statement-words.ts';
import { type ExportInput, linkTo } from '../export-input.ts';
import { absenceIn, type Placed, placedOf } from '../placed.ts';
import { bylineOf } from '../words.ts';
import { CONTACT_COLUMNS, type Column, listed, RELATION_SEPARATOR, sourceColumns } from './columns.ts';

/** A contact of which no point is spoken has one row, without a point. */
export interface PointRow {
  readonly contact: Contact;
  readonly comparison: Comparison;
  readonly row?: Row;
  /** The statements of its row. */
  readonly placed: readonly Placed[];
}

export function pointRowsOf(library: ExportInput['library'], contact: Contact): readonly PointRow[] {
  const comparison = pairAccounts(library, contact);
  const placed = placedOf(comparison);
  const rows = comparison.rows.map((row) => ({
    contact,
    comparison,
    row,
    placed: placed.filter((one) => one.row === row),
  }));
  return rows.length > 0 ? rows : [{ contact, comparison, placed: [] }];
}

/** Each statement on a line of its own, after who says it; where there is none, why. */
const accountIn =
  (half: Half) =>
  ({ row, comparison, placed }: PointRow, input: ExportInput) => {
    const { i18n } = input;
    if (!row)
      return comparison.columns[half].missing
        ? i18n.messages.panel.missing(comparison.columns[half].sides)
        : '';
    const own = placed.filter((one) => one.half === half && one.as === 'account');
    return own.length === 0
      ? absenceIn(row, half, comparison, input)
      : own.map((one) => bylineOf(one, input) + i18n.messages.colon + quoted(one.statement)).join('\n');
  };

/** The newsrooms or offices of its words, each with the route by which they came. */
const sourcesIn =
  (half: Half) =>
  ({ row }: PointRow, input: ExportInput) =>
    row ? sourcesOf(row.statements[half], input).join(RELATION_SEPARATOR) : '';

const cellOf =
  (side: Side) =>
  ({ contact, row }: PointRow) =>
    !contact.parties.includes(side)
      ? ''
      : (contact.cells.find((cell) => cell.side === side && cell.point === row?.point)?.state ?? 'none');

const countIn =
  (half: Half) =>
  ({ row }: PointRow) =>
    row?.statements[half].length ?? 0;

const [LEFT, RIGHT] = HALVES;

const related =
  (of: (relation: Contact['relations'][number], input: ExportInput) => string) =>
  ({ row }: PointRow, input: ExportInput) => {
    if (row?.state.kind !== 'related') return '';
    const relations =
      row.pairs.length > 0 ? row.pairs.flatMap((pair) => pair.relations) : [row.state.relation];
    return relations.map((relation) => of(relation, input)).join(RELATION_SEPARATOR);
  };

export const POINT_COLUMNS = [
  ...CONTACT_COLUMNS,
  { name: 'point', type: 'code', of: ({ row }) => row?.point ?? '' },
  { name: 'point_name', type: 'words', of: ({ row }, input) => pointName(row?.point, input) },
  { name: 'point_number', type: 'number', of: ({ row }) => row?.number ?? '' },
  { name: 'point_state', type: 'code', of: ({ row }) => row?.state.kind ?? '' },
  {
    name: 'point_state_words',
    type: 'words',
    of: ({ row, comparison }, { library, i18n }) =>
      row
        ? [
            rowInWords(row, comparison.columns, library, i18n),
            ...refusalsIn(row, i18n.messages).map(({ words }) => words),
          ].join(i18n.messages.semicolon)
        : '',
  },
  { name: 'cell_ru', type: 'code', of: cellOf('ru') },
  { name: 'cell_us', type: 'code', of: cellOf('us') },
  { name: 'cell_nato', type: 'code', of: cellOf('nato') },
  { name: 'statements_ru', type: 'number', of: countIn(LEFT) },
  { name: 'statements_us_nato', type: 'number', of: countIn(RIGHT) },
  { name: 'statements_other', type: 'number', of: ({ row }) => row?.told.length ?? 0 },
  { name: 'account_ru', type: 'words', of: accountIn(LEFT) },
  { name: 'account_us_nato', type: 'words', of: accountIn(RIGHT) },
  { name: 'sources_ru', type: 'words', of: sourcesIn(LEFT) },
  { name: 'sources_us_nato', type: 'words', of: sourcesIn(RIGHT) },
  {
    name: 'texts',
    type: 'code',
    of: ({ row, contact, placed }) =>
      listed(row ? [...new Set(placed.map(({ statement }) => statement.text))] : contact.texts),
  },
  { name: 'relation', type: 'code', of: related(({ relation }) => relation) },
  {
    name: 'relation_words',
    type: 'words',
    of: related(({ relation }, { i18n }) => i18n.messages.panel.relations[relation]),
  },
  {
    name: 'relation_reason',
    type: 'words',
    of: related(({ reason }, { i18n }) => i18n.localize(reason)),
  },
  { name: 'relation_by', type: 'code', of: related(({ by }) => by) },
  { name: 'relation_on', type: 'code', of: related(({ on }) => on) },
  ...sourceColumns<PointRow>(({ contact }, input) => linkTo(contact.id, input)),
] as const satisfies readonly Column<PointRow>[];

export type PointColumn = (typeof POINT_COLUMNS)[number]['name'];
