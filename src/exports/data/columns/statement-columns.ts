/** The table of statements: a row for each statement about each contact, in each column of the comparison that it is in. */

import { rowInWords } from '../../../comparison/points/state-words.ts';
import { passagesOf } from '../../../model/statement.ts';
import { HALVES, RELAYED_HALVES } from '../../../model/voices.ts';
import { pointName } from '../../comparison-words.ts';
import { howSaid, quoted, repeatsOf, sidesOf } from '../../statement-words.ts';
import { afterName } from '../../told-by.ts';
import { type ExportInput, linkTo } from '../export-input.ts';
import { absenceIn, type Placed } from '../placed.ts';
import { notesOn, routeOf, tellerIn, translationOf } from '../words.ts';
import {
  CONTACT_COLUMNS,
  type Column,
  listed,
  memoizeLast,
  namesOf,
  RELATION_SEPARATOR,
  sourceColumns,
} from './columns.ts';

const related =
  (of: (relation: Placed['relations'][number], input: ExportInput) => string) =>
  ({ relations }: Placed, input: ExportInput) =>
    relations.length === 0 ? '' : relations.map((relation) => of(relation, input)).join(RELATION_SEPARATOR);
const textOf = ({ statement }: Placed, { library }: ExportInput) => library.text(statement.text);

const tellerOf = memoizeLast((row: Placed) => row, tellerIn);
/** Of a row of the comparison, in which several statements may be. */
const stateOf = memoizeLast(
  ({ row }: Placed) => row,
  ({ row, comparison }, { library, i18n }) => (row ? rowInWords(row, comparison.columns, library, i18n) : ''),
);

export const STATEMENT_COLUMNS = [
  { name: 'statement', type: 'code', of: ({ statement }) => statement.id },
  ...CONTACT_COLUMNS,
  { name: 'point', type: 'code', of: ({ point }) => point ?? '' },
  { name: 'point_name', type: 'words', of: ({ point }, input) => pointName(point, input) },
  { name: 'point_number', type: 'number', of: ({ row }) => row?.number ?? '' },
  { name: 'place', type: 'code', of: ({ as }) => as },
  {
    name: 'column',
    type: 'code',
    of: ({ half }) => (half === undefined ? '' : (RELAYED_HALVES[HALVES.indexOf(half)] ?? '')),
  },
  {
    name: 'side',
    type: 'code',
    of: ({ statement, half }) => (half === undefined ? '' : listed(sidesOf(statement, half))),
  },
  { name: 'credited_to', type: 'code', of: ({ statement }) => listed(statement.sides) },
  {
    name: 'credited_to_words',
    type: 'words',
    of: ({ statement }, { i18n }) => namesOf(statement.sides, i18n.messages.sides),
  },
  {
    name: 'on_behalf_of',
    type: 'code',
    of: ({ statement }) => listed(statement.onBehalfOf),
  },
  {
    name: 'said_by',
    type: 'words',
    of: (row, input) => tellerOf(row, input).name,
  },
  {
    name: 'as_whom',
    type: 'words',
    of: (row, input) => afterName(tellerOf(row, input)).join(', '),
  },
  { name: 'relaying', type: 'code', of: ({ statement }) => listed(statement.voice) },
  { name: 'channel', type: 'code', of: ({ statement }) => statement.channel },
  { name: 'mode', type: 'code', of: ({ statement }) => statement.mode },
  {
    name: 'how',
    type: 'words',
    of: ({ statement }, input) => howSaid(statement, input),
  },
  { name: 'said_on', type: 'code', of: ({ statement }) => statement.said?.edtf ?? '' },
  { name: 'words', type: 'code', of: ({ statement }) => quoted(statement) },
  { name: 'language', type: 'code', of: (row, input) => textOf(row, input)?.language ?? '' },
  {
    name: 'our_translation',
    type: 'words',
    of: (row, input) => translationOf(row.statement, input)?.words ?? '',
  },
  {
    name: 'our_translation_language',
    type: 'words',
    of: (row, input) => translationOf(row.statement, input)?.language ?? '',
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
  { name: 'point_state', type: 'code', of: ({ row }) => row?.state.kind ?? '' },
  {
    name: 'point_state_words',
    type: 'words',
    of: stateOf,
  },
  {
    name: 'other_side',
    type: 'words',
    of: ({ row, half, comparison }, input) =>
      row && half ? absenceIn(row, half === 'left' ? 'right' : 'left', comparison, input) : '',
  },
  {
    name: 'unconfirmed',
    type: 'boolean',
    of: ({ statement }, { unconfirmed }) => unconfirmed.has(statement.id),
  },
  { name: 'declines', type: 'boolean', of: ({ statement }) => statement.declines },
  { name: 'leaves_open', type: 'boolean', of: ({ statement }) => statement.leavesOpen },
  {
    name: 'remark_on',
    type: 'code',
    of: ({ statement, contact }) =>
      listed(statement.remarkOn.filter((side) => contact.parties.includes(side))),
  },
  { name: 'denies', type: 'code', of: ({ statement }) => listed(statement.denies) },
  { name: 'revises', type: 'code', of: ({ statement }) => listed(statement.revises) },
  { name: 'same_as', type: 'code', of: ({ statement }) => listed(statement.sameAs) },
  {
    name: 'notes',
    type: 'words',
    of: ({ statement }, input) => notesOn(statement, input).join(RELATION_SEPARATOR),
  },
  { name: 'text', type: 'code', of: ({ statement }) => statement.text },
  { name: 'text_kind', type: 'code', of: (row, input) => textOf(row, input)?.kind ?? '' },
  {
    name: 'publisher',
    type: 'words',
    of: (row, input) => {
      const text = textOf(row, input);
      return text ? input.i18n.localize(text.publisher.name) : '';
    },
  },
  { name: 'publisher_basis', type: 'code', of: (row, input) => textOf(row, input)?.publisher.basis ?? '' },
  { name: 'text_date', type: 'code', of: (row, input) => textOf(row, input)?.date.edtf ?? '' },
  { name: 'paragraph', type: 'number', of: ({ statement }) => passagesOf(statement)[0]?.paragraph ?? '' },
  {
    name: 'passages',
    type: 'code',
    of: ({ statement }) => listed(passagesOf(statement).map(({ start, end }) => `${start}-${end}`)),
  },
  {
    name: 'repeated_in',
    type: 'code',
    of: ({ statement }) =>
      listed(
        statement.again.flatMap((_, index) =>
          passagesOf(statement, index + 1)
            .slice(0, 1)
            .map(({ paragraph }) => String(paragraph)),
        ),
      ),
  },
  {
    name: 'repeated_by',
    type: 'words',
    of: ({ statement }, input) =>
      repeatsOf(statement, input)
        .map(({ label, words }) => `${label}: ${words}`)
        .join(RELATION_SEPARATOR),
  },
  {
    name: 'chain',
    type: 'words',
    of: ({ statement }, input) => routeOf(statement, input),
  },
  ...sourceColumns<Placed>(({ contact, statement }, input) => linkTo(contact.id, input, statement.id)),
] as const satisfies readonly Column<Placed>[];

export type StatementColumn = (typeof STATEMENT_COLUMNS)[number]['name'];
