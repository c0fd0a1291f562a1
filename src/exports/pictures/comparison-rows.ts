/** The points of a comparison as blocks, each with both of its cells: one is shown whole, or not at all. Pure. */

import { attributedTo, rowInWords } from '../../comparison/points/state-words.ts';
import { sentence } from '../../messages/sentence.ts';
import type { RelationKind } from '../../model/contact.ts';
import { HALVES, type Half } from '../../model/voices.ts';
import { type Comparison, type Pair, partOf, type Row } from '../../selection/pair-accounts.ts';
import { absenceOf, forBothInWords, pointName } from '../comparison-words.ts';
import { type Block, beside, NOTHING, paragraph, space, stack } from './blocks.ts';
import { absentBlock, type CellContext, statementBlock } from './comparison-cells.ts';
import { relationSign, sideMark, splitCell } from './glyphs.ts';
import { type Mark, placed, rule } from './scene.ts';

/** Where the two columns are. */
export interface Columns {
  readonly width: number;
  readonly column: number;
  readonly at: Readonly<Record<Half, number>>;
}

export interface RowContext extends CellContext {
  readonly comparison: Comparison;
  readonly columns: Columns;
  /** The height that the words of one statement may take. */
  readonly most?: number;
}

/** `halves`: without that of a side that has no account at all. */
export function rowBlock(row: Row, halves: readonly Half[], context: RowContext): Block {
  const { comparison, columns, scale: k, i18n, library, both, colours } = context;
  const { columns: sides } = comparison;
  const { messages, localize } = i18n;
  const single = halves.length === 1 ? halves[0] : undefined;
  const width = single === undefined ? columns.width : columns.column;
  const left = single === undefined ? 0 : columns.at[single];
  const related = row.state.kind === 'related' && row.pairs.length === 0 ? row.state.relation : undefined;
  const state = rowInWords(row, sides, library, i18n, both);
  const isQuiet = single !== undefined && row.state.kind === 'only';
  const name = `${row.number}  ${pointName(row.point, context)}`;
  const parts = [
    headBlock(
      name,
      row.pairs.length > 0 || isQuiet ? undefined : { text: state, sign: signOf(row, context) },
      width,
      context,
    ),
    ...(related ? [reasonBlock(localize(related.reason), width, context)] : []),
    ...(row.forBoth ? [forBothBlock(row, width, context)] : []),
    ...row.pairs.flatMap((pair) => [
      ...pair.relations.map(({ relation, reason }) =>
        relationHead(relation, localize(reason), width, context),
      ),
      cellsBlock(row, pair.statements, halves, halves, context, pair),
    ]),
    // What is of both must not be read as part of the relation above it.
    ...(row.pairs.length > 0 && halves.some((half) => row.together[half].length > 0)
      ? [noteBlock(messages.panel.bothTellers, width, context)]
      : []),
    ...(row.pairs.length === 0 || halves.some((half) => row.together[half].length > 0)
      ? [cellsBlock(row, row.together, halves, row.forBoth ? spokenIn(row) : halves, context)]
      : []),
    ...row.apart
      .filter(({ half }) => halves.includes(half))
      .flatMap(({ half, statements, relaying }) => [
        noteBlock(
          attributedTo(
            row.state.kind === 'only' ? [] : [messages.panel.onlyAccount(sides[half].sides)],
            relaying,
            library,
            i18n,
          ),
          width,
          context,
        ),
        cellsBlock(row, { left: [], right: [], [half]: statements }, halves, [half], context),
      ]),
    mentionsBlock(row, width, context),
  ];
  const inner = stack(parts, 6 * k);
  return {
    height: inner.height + 20 * k,
    draw: (x, y) => [
      ...inner.draw(x + left, y + 9 * k),
      rule(x + left, y + inner.height + 19 * k, width, colours.rule),
    ],
  };
}

/** The halves with words in a row. */
function spokenIn(row: Row): readonly Half[] {
  return HALVES.filter((half) => row.statements[half].length > 0);
}

interface State {
  readonly text: string;
  readonly sign: readonly Mark[];
}

/** Number and name of the point, then its state at the end of the line; below it where the line is too short. */
function headBlock(name: string, state: State | undefined, width: number, context: RowContext): Block {
  const { colours, types, scale: k } = context;
  const title = { face: 'semi', size: 15 * k, lead: 20 * k, fill: colours.ink } as const;
  if (!state) return paragraph({ text: name }, title, width, types);
  const style = { face: 'semi', size: 13 * k, lead: 20 * k, fill: colours.ink } as const;
  const sign = state.sign.length > 0 ? 22 * k : 0;
  const taken = types.semi.width(state.text, style.size) + sign;
  const room = width - taken - 20 * k;
  const fits = types.semi.width(name, title.size) <= room;
  const words = paragraph({ text: state.text }, style, width - sign, types);
  const stateBlock: Block = {
    height: words.height,
    draw: (x, y) => [...placed(state.sign, x + 8 * k, y + 10 * k, k), ...words.draw(x + sign, y)],
  };
  return fits
    ? beside([
        { at: 0, block: paragraph({ text: name }, title, width, types) },
        { at: width - taken, block: stateBlock },
      ])
    : stack([paragraph({ text: name }, title, width, types), stateBlock], 2 * k);
}

function signOf({ state }: Row, { colours }: RowContext): readonly Mark[] {
  switch (state.kind) {
    case 'related':
      return relationSign(state.relation.relation, colours);
    case 'only':
      return sideMark(state.half, 'filled', colours);
    case 'declined':
      return sideMark(state.halves[0] ?? 'left', 'hatched', colours);
    case 'elsewhere':
      return placed(
        splitCell({ left: 'none', right: 'none', told: false, [state.half]: 'elsewhere' }, colours),
        0,
        0,
        0.55,
      );
    case 'both':
    case 'open':
    case 'told':
      return [];
  }
}

function relationHead(relation: RelationKind, reason: string, width: number, context: RowContext): Block {
  const { i18n, colours, scale: k } = context;
  const text = i18n.messages.panel.relations[relation];
  return stack(
    [
      headBlock('', { text, sign: relationSign(relation, colours) }, width, context),
      reasonBlock(reason, width, context),
    ],
    2 * k,
  );
}

function reasonBlock(text: string, width: number, { colours, types, scale: k }: RowContext): Block {
  return paragraph(
    { text },
    { face: 'sans', size: 13 * k, lead: 18 * k, fill: colours['ink-2'] },
    width,
    types,
  );
}

function noteBlock(text: string, width: number, { colours, types, scale: k }: RowContext): Block {
  return paragraph({ text }, { face: 'semi', size: 13 * k, lead: 18 * k, fill: colours.ink }, width, types);
}

/** A refusal on behalf of both: whose it is, and that the other side says nothing of it here. */
function forBothBlock(row: Row, width: number, context: RowContext): Block {
  const words = forBothInWords(row, context.i18n);
  if (!words) return NOTHING;
  return stack(
    [noteBlock(words.refusal, width, context), reasonBlock(words.onBehalf, width, context)],
    2 * context.scale,
  );
}

/** Both cells side by side. `shown`: the halves that have one; the others stay empty where nothing is missing. */
function cellsBlock(
  row: Row,
  statements: Row['statements'],
  halves: readonly Half[],
  shown: readonly Half[],
  context: RowContext,
  pair?: Pair,
): Block {
  const { columns } = context;
  const single = halves.length === 1;
  return beside(
    halves
      .filter((half) => shown.includes(half))
      .map((half) => ({
        at: single ? 0 : columns.at[half],
        block: cellBlock(row, half, statements[half], context, pair),
      })),
  );
}

function cellBlock(
  row: Row,
  half: Half,
  statements: Row['statements'][Half],
  context: RowContext,
  pair?: Pair,
): Block {
  const { comparison, columns, i18n, scale: k, most } = context;
  const column = comparison.columns[half];
  if (statements.length === 0)
    return column.sides.length === 0
      ? NOTHING
      : absentBlock(absenceOf(row, half, comparison, context), columns.column, context);
  return stack(
    statements.map((statement) => {
      const own = column.sides.filter((side) => statement.sides.includes(side));
      const whose =
        column.sides.length > 1 ? [noteBlock(i18n.messages.column(own), columns.column, context)] : [];
      const related = pair
        ? partOf(pair, statement).map(({ relation }) =>
            noteBlock(i18n.messages.panel.relations[relation], columns.column, context),
          )
        : [];
      return stack(
        [...related, ...whose, statementBlock(statement, half, columns.column, context, most).block],
        2 * k,
      );
    }),
    9 * k,
  );
}

function mentionsBlock(row: Row, width: number, context: RowContext): Block {
  const { comparison, i18n } = context;
  const { messages } = i18n;
  if (row.mentions.length === 0) return space(0);
  const names = row.mentions.map(
    ({ point, half }) => `${pointName(point, context)} (${messages.column(comparison.columns[half].sides)})`,
  );
  return reasonBlock(sentence(messages.panel.alsoMentioned(names)), width, context);
}
