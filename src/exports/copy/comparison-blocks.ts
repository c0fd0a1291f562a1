/** A comparison as it is copied: contact, both accounts point by point, the missing one said, and what is in neither. Pure. */

import { attributedTo, rowInWords } from '../../comparison/points/state-words.ts';
import { sentence } from '../../messages/sentence.ts';
import type { Contact } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import type { Statement } from '../../model/statement.ts';
import { HALVES, type Half } from '../../model/voices.ts';
import { type Column, type Comparison, type Pair, partOf, type Row } from '../../selection/pair-accounts.ts';
import { quotesUnnamed, toldIn } from '../../selection/quotes-unnamed.ts';
import { absenceOf, contactDay, contactInWords, forBothInWords, pointName } from '../comparison-words.ts';
import { type Block, type Line, line, linesOf, strong } from '../document.ts';
import { sidesOf } from '../statement-words.ts';
import type { CopyContext } from './context.ts';
import { sourceNoteLines } from './note-lines.ts';
import { statementBlocks } from './statement-blocks.ts';

/** The comparison as blocks; of one point alone if `point` is given. */
export function comparisonBlocks(
  comparison: Comparison,
  context: CopyContext,
  point?: PointId,
): readonly Block[] {
  const { contact, columns, rows } = comparison;
  const shown = rows.filter((row) => point === undefined || row.point === point);
  const own = point === undefined ? shown.filter(({ state }) => state.kind !== 'told') : shown;
  return [
    { kind: 'heading', level: 2, text: context.i18n.localize(contact.title) },
    ...linesOf(...contactLines(contact, context)),
    ...HALVES.flatMap((half) => (columns[half].missing ? missing(columns[half], comparison, context) : [])),
    ...own.flatMap((row) => rowBlocks(row, comparison, context, point !== undefined)),
    ...(point === undefined ? [...contextBlocks(comparison, context), ...neither(comparison, context)] : []),
    ...judges(contact, shown, context),
    ...linesOf(...sourceNoteLines(context)),
  ];
}

/** What kind of contact it is, where, with whom; and the day with its doubts. */
function contactLines(contact: Contact, { i18n }: CopyContext): readonly Line[] {
  const { day, doubts } = contactDay(contact, i18n);
  return [line(contactInWords(contact, i18n)), line(strong(day), ...doubts.map((words) => ` ${words}`))];
}

/** That these texts have no account of a side, what that does not prove, and what other sources say. */
function missing(column: Column, comparison: Comparison, { library, i18n }: CopyContext): readonly Block[] {
  const { messages, localize } = i18n;
  return linesOf(
    line(
      strong(messages.panel.missing(column.sides)),
      `. ${messages.panel.missingWhy(column.sides, library.contactIndex.textIds.length, quotesUnnamed(toldIn(comparison), column.sides))}`,
    ),
    ...column.outside.map(({ what, where }) =>
      line(
        messages.panel.outside + messages.colon,
        messages.panel.reportedBy(localize(what), localize(where)),
      ),
    ),
  );
}

function rowBlocks(
  row: Row,
  comparison: Comparison,
  context: CopyContext,
  /** What is in neither account follows then at once, not at the end. */
  isAlone: boolean,
): readonly Block[] {
  const { columns } = comparison;
  const { i18n, library } = context;
  const { messages, localize } = i18n;
  const state = rowInWords(row, columns, library, i18n, context.both);
  const cells = (statements: Row['statements'], halves: readonly Half[] = HALVES, pair?: Pair) =>
    cellsOf(row, statements, halves, comparison, context, pair);
  const name = pointName(row.point, context);
  const refusal = forBothInWords(row, i18n);
  return [
    { kind: 'heading', level: 3, text: `${row.number}. ${name}` },
    ...(row.pairs.length > 0
      ? []
      : linesOf(
          line(
            strong(state),
            ...(row.state.kind === 'related' ? [messages.colon + localize(row.state.relation.reason)] : []),
          ),
          ...(refusal ? [line(refusal.onBehalf)] : []),
        )),
    ...row.pairs.flatMap((pair) => [
      ...linesOf(
        ...pair.relations.map(({ relation, reason }) =>
          line(strong(messages.panel.relations[relation]), messages.colon + localize(reason)),
        ),
      ),
      ...cells(pair.statements, HALVES, pair),
    ]),
    // What is of both must not be read as part of the relation above it.
    ...(row.pairs.length > 0 && HALVES.some((half) => row.together[half].length > 0)
      ? linesOf(line(strong(messages.panel.bothTellers)))
      : []),
    ...(row.pairs.length === 0 || HALVES.some((half) => row.together[half].length > 0)
      ? cells(row.together)
      : []),
    ...row.apart.flatMap(({ half, statements, relaying }) => [
      ...linesOf(
        line(
          strong(
            attributedTo(
              row.state.kind === 'only' ? [] : [messages.panel.onlyAccount(columns[half].sides)],
              relaying,
              library,
              i18n,
            ),
          ),
        ),
      ),
      ...cells({ left: [], right: [], [half]: statements }, [half]),
    ]),
    ...(row.state.kind === 'told' || isAlone
      ? row.told.flatMap((one) => toldBlocks(one, comparison.contact, context))
      : []),
    ...(row.mentions.length > 0
      ? linesOf(
          line(
            messages.panel.alsoMentioned(
              row.mentions.map(
                ({ point, half }) => `${pointName(point, context)} (${messages.column(columns[half].sides)})`,
              ),
            ),
          ),
        )
      : []),
  ];
}

/** What each side says; where it says nothing, what kind of nothing that is. */
function cellsOf(
  row: Row,
  statements: Row['statements'],
  halves: readonly Half[],
  comparison: Comparison,
  context: CopyContext,
  pair?: Pair,
): readonly Block[] {
  const { contact, columns } = comparison;
  const { messages } = context.i18n;
  if (row.state.kind === 'told') return [];
  const shown = halves.filter((half) => columns[half].sides.length > 0 || statements[half].length > 0);
  return [
    {
      kind: 'columns',
      columns: shown.map((half) => ({
        head: messages.column(columns[half].sides),
        blocks:
          statements[half].length > 0
            ? statements[half].flatMap((one) => [
                ...(pair
                  ? linesOf(
                      ...partOf(pair, one).map(({ relation }) =>
                        line(strong(messages.panel.relations[relation])),
                      ),
                    )
                  : []),
                ...accountBlocks(one, half, columns[half], contact, context),
              ])
            : linesOf(line(absenceOf(row, half, comparison, context))),
      })),
    },
  ];
}

/** Whose words these are, where two sides share the half. */
function accountBlocks(
  statement: Statement,
  half: Half,
  column: Column,
  contact: Contact,
  context: CopyContext,
): readonly Block[] {
  const own = column.sides.filter((one) => statement.sides.includes(one));
  const [side] = sidesOf(statement, half);
  const whose =
    column.sides.length > 1 && own.length > 0 ? linesOf(line(strong(context.i18n.messages.column(own)))) : [];
  return [...whose, ...statementBlocks(statement, side, contact, context)];
}

/** What each side says around the contact, which is compared with nothing. */
function contextBlocks({ contact, columns }: Comparison, context: CopyContext): readonly Block[] {
  const { messages } = context.i18n;
  if (HALVES.every((half) => columns[half].context.length === 0)) return [];
  return [
    { kind: 'heading', level: 3, text: messages.panel.context },
    {
      kind: 'columns',
      columns: HALVES.flatMap((half) => {
        const { sides, context: said } = columns[half];
        if (sides.length === 0 && said.length === 0) return [];
        const ofParty = said.some(({ statement }) => sides.some((side) => statement.sides.includes(side)));
        return {
          head: messages.column(sides),
          blocks: [
            ...(sides.length > 0 && !ofParty ? linesOf(line(messages.panel.contextNone(sides))) : []),
            ...said.flatMap(({ statement, bearing }) => [
              ...(bearing.points[0] === undefined
                ? []
                : linesOf(line(messages.panel.contextPoint(pointName(bearing.points[0], context))))),
              ...accountBlocks(statement, half, columns[half], contact, context),
            ]),
          ],
        };
      }),
    },
  ];
}

/** What the newsroom says itself, or a side mentions in passing; and other sources on the contact. */
function neither({ contact, rows, remarks, outside }: Comparison, context: CopyContext): readonly Block[] {
  const { foot, i18n } = context;
  const { messages, localize } = i18n;
  const told = toldIn({ rows, remarks });
  return [
    ...(told.length > 0 ? [{ kind: 'heading', level: 3, text: foot.inNeither(told.length) } as const] : []),
    ...rows.flatMap((row) =>
      row.told.length === 0
        ? []
        : [
            ...linesOf(line(strong(`${row.number}. ${pointName(row.point, context)}`))),
            ...row.told.flatMap((one) => toldBlocks(one, contact, context)),
          ],
    ),
    ...remarks.flatMap((one) => toldBlocks(one, contact, context)),
    ...(outside.length > 0
      ? [
          { kind: 'heading', level: 3, text: foot.fromElsewhere(outside.length) } as const,
          ...linesOf(
            ...outside.map(({ what, where }) =>
              line(sentence(messages.panel.reportedBy(localize(what), localize(where)))),
            ),
          ),
        ]
      : []),
  ];
}

function toldBlocks(statement: Statement, contact: Contact, context: CopyContext): readonly Block[] {
  return statementBlocks(statement, undefined, contact, context);
}

/** Who assessed how the accounts relate. */
function judges({ relations }: Contact, rows: readonly Row[], { foot }: CopyContext): readonly Block[] {
  const shown = relations.filter(({ point }) => rows.some((row) => row.point === point));
  return linesOf(...[...new Set(shown.map(({ by }) => by))].map((by) => line(foot.judgedBy(by))));
}
