/** One statement as it is copied: its words, our translation, who says it and by which route, and what editors remark. Pure. */

import { modeLabel } from '../../comparison/statement/mode-label.ts';
import { tellerOf } from '../../comparison/statement/teller.ts';
import { toldLabel } from '../../comparison/statement/told-label.ts';
import { dateText } from '../../messages/dates.ts';
import { sentence } from '../../messages/sentence.ts';
import { textName } from '../../messages/text-name.ts';
import type { Contact } from '../../model/contact.ts';
import type { Text } from '../../model/corpus.ts';
import { inOneLine } from '../../model/passage.ts';
import { passagesOf, type Statement, translationFor } from '../../model/statement.ts';
import { halfOf, isSide, type Side } from '../../model/voices.ts';
import { chainOf, isDirect, isTranslated } from '../../selection/chain-of.ts';
import { type Block, type Line, line, linesOf, strong } from '../document.ts';
import type { CopyContext } from './context.ts';

/** As the panel's cell of a side has it; without a side, as words that are in no account. */
export function statementBlocks(
  statement: Statement,
  side: Side | undefined,
  contact: Contact | undefined,
  context: CopyContext,
): readonly Block[] {
  const { library, i18n } = context;
  const { messages } = i18n;
  const unconfirmed = context.unconfirmed?.(statement.id);
  const lang = library.text(statement.text)?.language;
  return [
    ...(unconfirmed === undefined ? [] : linesOf(line(strong(unconfirmed)))),
    { kind: 'quote', words: quoted(statement), lang },
    ...linesOf(
      ...translationOf(statement, context),
      line(`${labelled(statement, side, contact, context)}.`),
      ...qualifications(statement, side, context).map((text) => line(`${text}.`)),
      line(routeOf(statement, context)),
      ...remarksOn(statement, context),
      ...others(messages.panel.revises, statement.revises, context),
      ...others(messages.panel.denies, statement.denies, context),
    ),
  ];
}

/** The exact words, with […] where something is left out. */
export function quoted(statement: Statement): string {
  return passagesOf(statement)
    .map(
      ({ words, cutBefore, cutAfter }) =>
        `${cutBefore ? '[…] ' : ''}${inOneLine(words)}${cutAfter ? ' […]' : ''}`,
    )
    .join(' […] ');
}

/** “Ministry of Defence (Russia), communiqué on Telegram, relaying …, said on 25 June 2024”. */
export function whoSays(
  statement: Statement,
  side: Side | undefined,
  contact: Contact | undefined,
  { library, i18n, foot }: CopyContext,
): string {
  const { messages } = i18n;
  const { name, rest } = tellerOf(statement, side, library, i18n);
  const { label, remark } = toldLabel(statement, contact, library, i18n, foot);
  // What is in no account needs to say so, and on whom it remarks.
  const isTold = statement.mode === 'mention' || statement.unnamed === 'elsewhere';
  const all = statement.sides.filter(isSide);
  const sides = side ? all.filter((one) => halfOf(one) === halfOf(side)) : all;
  const who =
    isTold || sides.length === 0
      ? [label, remark].filter(Boolean).join(' ')
      : `${name} (${messages.column(sides)})`;
  return [
    who,
    ...rest,
    ...(statement.said ? [messages.panel.said(dateText(statement.said, { month: 'long' }, messages))] : []),
  ].join(', ');
}

/** How the words are given, and by whom. */
function labelled(
  statement: Statement,
  side: Side | undefined,
  contact: Contact | undefined,
  context: CopyContext,
): string {
  const { library, i18n } = context;
  const who = whoSays(statement, side, contact, context);
  // Of the text's own words and of what is mentioned in passing, that says it already.
  if (statement.mode === 'mention') return who;
  const text = library.text(statement.text);
  return `${modeLabel(statement, isTranslated(statement, library), text, i18n)}. ${who}`;
}

function translationOf(
  { text, translation }: Statement,
  { library, i18n, own }: CopyContext,
): readonly Line[] {
  const ours = translationFor(translation, library.text(text)?.language, i18n.language);
  return ours
    ? [
        line(own.ourTranslation[ours.language] + i18n.messages.colon, {
          text: ours.words,
          lang: ours.language,
        }),
      ]
    : [];
}

/** What else decides whose words these are, and how much they say. */
export function qualifications(
  { onBehalfOf, leavesOpen, declines, sides }: Statement,
  side: Side | undefined,
  { i18n }: Pick<CopyContext, 'i18n'>,
): readonly string[] {
  const { panel } = i18n.messages;
  return [
    ...(onBehalfOf.length > 0 ? [sentence(panel.onBehalf(onBehalfOf))] : []),
    ...(new Set(sides.filter(isSide).map(halfOf)).size > 1 ? [panel.bothTellers] : []),
    ...(declines && side ? [panel.declinesOf([side])] : []),
    ...(leavesOpen && side ? [panel.leftOpen(side)] : []),
  ];
}

/** “vietnam.vn, about 26 June 2024, ¶ 7. Reporting chain: Ministry of Defence → TASS → vietnam.vn.” */
export function routeOf(statement: Statement, { library, i18n }: CopyContext): string {
  const { messages } = i18n;
  const text = library.text(statement.text);
  if (!text) return `${statement.text}.`;
  const paragraph = messages.panel.paragraph(passagesOf(statement)[0]?.paragraph ?? 1);
  const steps = stepsOf(statement, text, { library, i18n });
  const where = `${textName(text, i18n)}, ${paragraph}.`;
  return steps === '' ? where : `${where} ${messages.panel.chain}${messages.colon}${steps}.`;
}

/** “Ministry of Defence → TASS (inferred) → vietnam.vn”; empty where no step is known. */
export function stepsOf(
  statement: Statement,
  text: Text,
  { library, i18n }: Pick<CopyContext, 'library' | 'i18n'>,
): string {
  const { messages, localize } = i18n;
  const chain = chainOf(statement, library);
  const steps = chain.map(({ who, by, basis, language }, index) => {
    const last = index === chain.length - 1;
    return [
      localize(who),
      ...(by === 'machine' ? [`(${messages.panel.machine(chain[index - 1]?.language, language)})`] : []),
      ...(basis === 'inferred' ? [`(${messages.panel.inferredMark})`] : []),
      // The last step is the text's publisher, of which the panel says once how it is known.
      ...(basis === 'outside' && !last ? [messages.panel.chainOutside] : []),
    ].join(' ');
  });
  return steps.join(' → ') + (isDirect(text, chain) ? ` (${messages.panel.direct})` : '');
}

/** The editor's remarks on the statement and on its words. */
function remarksOn(statement: Statement, { library, i18n }: CopyContext): readonly Line[] {
  const { messages, localize } = i18n;
  const main = passagesOf(statement);
  const on = (p: { readonly start: number; readonly end: number }) =>
    main.some((own) => p.start < own.end && p.end > own.start);
  const label = strong(messages.panel.note + messages.colon);
  const lang = library.text(statement.text)?.language;
  return [
    ...(statement.note ? [line(label, localize(statement.note))] : []),
    ...library
      .notesIn(statement.text)
      .filter(({ kind }) => kind !== 'typography' && kind !== 'noise')
      .flatMap((note) => {
        const passage = note.passages.find(on);
        return passage
          ? [line(label, { text: inOneLine(passage.words), lang }, messages.colon, localize(note))]
          : [];
      }),
  ];
}

/** The words of the statements that this one revises or denies. */
function others(label: string, ids: readonly string[], { library, i18n }: CopyContext): readonly Line[] {
  return ids.flatMap((id) => {
    const other = library.statement(id);
    if (!other) return [];
    const lang = library.text(other.text)?.language;
    return [line(strong(label + i18n.messages.colon), { text: quoted(other), lang })];
  });
}
