/** What a press of “Copy” takes: a statement, a point or a contact, as plain text and as HTML. Pure. */

import { rowInWords } from '../../comparison/points/state-words.ts';
import { dateText } from '../../messages/dates.ts';
import type { Contact } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import type { Statement } from '../../model/statement.ts';
import { HALVES, type Side } from '../../model/voices.ts';
import { type Comparison, pairAccounts, type Row } from '../../selection/pair-accounts.ts';
import { statementOn } from '../../selection/statement-on.ts';
import { pointName } from '../comparison-words.ts';
import { type Block, line, linesOf, strong, writeHtml, writeText } from '../document.ts';
import { comparisonBlocks } from './comparison-blocks.ts';
import type { CopyContext } from './context.ts';
import { sourceNoteLines } from './note-lines.ts';
import { statementBlocks } from './statement-blocks.ts';

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Both accounts, whole or on one point. */
export function copyComparison(contact: Contact, context: CopyContext, point?: PointId): Copied {
  return written(comparisonBlocks(pairAccounts(context.library, contact), context, point), context);
}

/** `open`: the open contact; in the panel of a text there is none, and the statement is copied without a comparison. */
export function copyStatement(
  shown: Statement,
  side: Side | undefined,
  open: Contact | undefined,
  context: CopyContext,
): Copied {
  const here = open && statementOn(context.library, open.id, shown.id);
  // Words on another contact are not put into the comparison of this one.
  const contact = here && open;
  const statement = here ?? shown;
  const comparison = contact && pairAccounts(context.library, contact);
  const row = comparison?.rows.find((one) => HALVES.some((half) => one.statements[half].includes(statement)));
  return written(
    [
      ...statementBlocks(statement, side, contact, context),
      ...(comparison ? placeOf(statement, comparison, row, context) : []),
      ...linesOf(...sourceNoteLines(context)),
    ],
    context,
  );
}

/** The contact and its day, the point, how the accounts on it relate and why, and whose account is missing. */
function placeOf(
  statement: Statement,
  { contact, columns }: Comparison,
  row: Row | undefined,
  context: CopyContext,
): readonly Block[] {
  const { i18n, library } = context;
  const { messages, localize } = i18n;
  const day = dateText(contact.dating, { month: 'long' }, messages);
  // One point may have several relations, each between some of its statements.
  const ofPairs = row?.pairs.flatMap((pair) => pair.relations) ?? [];
  const relations = [
    ...ofPairs.filter(({ of }) => of?.includes(statement.id)),
    ...(row?.pairs.length === 0 && row.state.kind === 'related' ? [row.state.relation] : []),
  ];
  const apart = row?.apart.find(({ statements }) => statements.includes(statement));
  const state =
    row === undefined || row.pairs.length > 0 || apart
      ? apart && messages.panel.onlyAccount(columns[apart.half].sides)
      : rowInWords(row, columns, library, i18n, context.both);
  const around = HALVES.some((half) => columns[half].context.some((one) => one.statement === statement));
  return linesOf(
    line(strong(`${localize(contact.title)}, ${day}`)),
    ...(around ? [line(messages.panel.context)] : []),
    ...(row
      ? relations.length > 0
        ? relations.map(({ relation, reason }) =>
            line(
              `${row.number}. ${pointName(row.point, context)}${messages.colon}`,
              `${messages.panel.relations[relation]}${messages.colon}${localize(reason)}`,
            ),
          )
        : [line(`${row.number}. ${pointName(row.point, context)}${messages.colon}${state ?? ''}`)]
      : []),
    ...HALVES.flatMap((half) =>
      columns[half].missing ? [line(`${messages.panel.missing(columns[half].sides)}.`)] : [],
    ),
  );
}

function written(blocks: readonly Block[], { i18n }: CopyContext): Copied {
  return { text: writeText(blocks), html: writeHtml(blocks, i18n.language) };
}
