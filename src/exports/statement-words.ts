/** A statement in words, the same in all that is taken away: whose it is, how the text gives it, by which route, with which notes. Pure. */

import { modeLabel } from '../comparison/statement/mode-label.ts';
import { tellerOf, toldAgain } from '../comparison/statement/teller.ts';
import { toldLabel } from '../comparison/statement/told-label.ts';
import type { Library } from '../corpus/library.ts';
import { dateText } from '../messages/dates.ts';
import type { PanelFootMessages } from '../messages/en/panel-foot.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import { textName } from '../messages/text-name.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { inOneLine } from '../model/passage.ts';
import { isAttributed, passagesOf, type Statement } from '../model/statement.ts';
import { HALVES, type Half, halfOf, isSide, type Side } from '../model/voices.ts';
import { chainOf, isDirect, isTranslated } from '../selection/chain-of.ts';
import { afterName } from './told-by.ts';

export interface StatementWords {
  readonly library: Library;
  readonly i18n: I18n;
  readonly foot: PanelFootMessages;
}
type Named = Pick<StatementWords, 'library' | 'i18n'>;

/** The exact words of a statement, or of one of its tellings, in one line, with […] where something is left out. */
export function quoted(statement: Statement, telling = 0): string {
  return passagesOf(statement, telling)
    .map(({ words, cutBefore, cutAfter }) => {
      const line = inOneLine(words);
      return cutBefore || cutAfter ? `${cutBefore ? '[…] ' : ''}${line}${cutAfter ? ' […]' : ''}` : line;
    })
    .join(' […] ');
}

/** For a sentence of two sides, those of one half; for a statement without a half, those of all who say it. */
export function sidesOf({ sides }: Pick<Statement, 'sides'>, half: Half | undefined): readonly Side[] {
  return sides.filter(isSide).filter((side) => half === undefined || halfOf(side) === half);
}

/** “Ministry of Defence (Russia), communiqué on Telegram, relaying …, said on 25 June 2024”. */
export function whoSays(
  statement: Statement,
  side: Side | undefined,
  contact: Contact | undefined,
  { library, i18n, foot }: StatementWords,
): string {
  const { messages } = i18n;
  const all = isAttributed(statement) ? sidesOf(statement, undefined) : [];
  // Of a sentence of two sides, the speaker of one is not that of the other.
  if (side === undefined && statement.speaker !== undefined && new Set(all.map(halfOf)).size > 1)
    return HALVES.flatMap((half) => all.find((own) => halfOf(own) === half) ?? [])
      .map((own) => whoSays(statement, own, contact, { library, i18n, foot }))
      .join(messages.semicolon);
  const teller = tellerOf(statement, side, library, i18n);
  const sides = sidesOf(statement, side && halfOf(side));
  return [
    // What is in no account needs to say so, and on whom it remarks.
    isAttributed(statement) && sides.length > 0
      ? `${teller.name} (${messages.column(sides)})`
      : told(statement, contact, { library, i18n, foot }),
    ...afterName(teller),
    ...(statement.said ? [messages.panel.said(dateText(statement.said, { month: 'long' }, messages))] : []),
  ].join(', ');
}

function told(statement: Statement, contact: Contact | undefined, { library, i18n, foot }: StatementWords) {
  const { label, remark } = toldLabel(statement, contact, library, i18n, foot);
  return remark ? `${label} ${remark}` : label;
}

/** How the text gives the words: quoted, paraphrased, translated, in its own words. */
export function howSaid(statement: Statement, { library, i18n }: Named): string {
  return modeLabel(statement, isTranslated(statement, library), library.text(statement.text), i18n);
}

/** How the words are given, and by whom. */
export function labelled(
  statement: Statement,
  side: Side | undefined,
  contact: Contact | undefined,
  context: StatementWords,
): string {
  const who = whoSays(statement, side, contact, context);
  // Of the text's own words and of what is mentioned in passing, that says it already.
  return statement.mode === 'mention' ? who : `${howSaid(statement, context)}. ${who}`;
}

/** What else decides whose words these are, and how much they say. */
export function qualifications(
  statement: Statement,
  side: Side | undefined,
  { i18n }: Pick<StatementWords, 'i18n'>,
): readonly string[] {
  const { panel } = i18n.messages;
  const { onBehalfOf, leavesOpen, declines } = statement;
  // Words that put no one on record neither decline for a side nor leave anything open.
  const sides = isAttributed(statement) ? sidesOf(statement, side && halfOf(side)) : [];
  const [first, second] = sides;
  return [
    ...(onBehalfOf.length > 0 ? [sentence(panel.onBehalf(onBehalfOf))] : []),
    ...(new Set(sidesOf(statement, undefined).map(halfOf)).size > 1 ? [panel.bothTellers] : []),
    ...(declines && first ? [panel.declinesOf(sides)] : []),
    ...(leavesOpen && first ? [second ? panel.leftOpenShort : panel.leftOpen(first)] : []),
  ];
}

/** “vietnam.vn, about 26 June 2024, ¶ 7. Reporting chain: Ministry of Defence → TASS → vietnam.vn.” */
export function sourceOf(statement: Statement, { library, i18n }: Named): string {
  const { messages } = i18n;
  const text = library.text(statement.text);
  if (!text) return `${statement.text}.`;
  const paragraph = messages.panel.paragraph(passagesOf(statement)[0]?.paragraph ?? 1);
  const steps = stepsOf(statement, text, { library, i18n });
  const where = `${textName(text, i18n)}, ${paragraph}.`;
  return steps === '' ? where : `${where} ${messages.panel.chain}${messages.colon}${steps}.`;
}

/** “vietnam.vn, 26 June 2024 (Ministry of Defence → TASS → vietnam.vn)”, each once. */
export function sourcesOf(statements: readonly Statement[], { library, i18n }: Named): readonly string[] {
  const sources = statements.flatMap((statement) => {
    const text = library.text(statement.text);
    if (!text) return [];
    const steps = stepsOf(statement, text, { library, i18n });
    return [steps === '' ? textName(text, i18n) : `${textName(text, i18n)} (${steps})`];
  });
  return [...new Set(sources)];
}

/** “Ministry of Defence → TASS (inferred) → vietnam.vn”; empty where no step is known. */
export function stepsOf(statement: Statement, text: Text, { library, i18n }: Named): string {
  const { messages, localize } = i18n;
  const chain = chainOf(statement, library);
  const steps = chain.map(({ who, by, basis, language }, index) => {
    const last = index === chain.length - 1;
    return [
      localize(who),
      ...(by === 'machine' ? [`(${messages.panel.machine(chain[index - 1]?.language, language)})`] : []),
      ...(basis === 'inferred' ? [`(${messages.panel.inferredMark})`] : []),
      // The last step is the text's publisher, of which it is said once how it is known.
      ...(basis === 'outside' && !last ? [messages.panel.chainOutside] : []),
    ].join(' ');
  });
  return steps.join(' → ') + (isDirect(text, chain) ? ` (${messages.panel.direct})` : '');
}

export interface Remark {
  /** The words that it is on; absent where it is on the statement as a whole. */
  readonly words: string | undefined;
  readonly remark: string;
}

/** The editor's remarks on the statement and on its words; those of spelling and noise left out, as in the panel. */
export function remarksOn(statement: Statement, { library, i18n }: Named): readonly Remark[] {
  const { localize } = i18n;
  const main = passagesOf(statement);
  const notes = library.notesIn(statement.text).flatMap((note): Remark[] => {
    if (note.kind === 'typography' || note.kind === 'noise') return [];
    const here = note.passages.find((p) => main.some((own) => p.start < own.end && p.end > own.start));
    return here ? [{ words: inOneLine(here.words), remark: localize(note) }] : [];
  });
  return [...(statement.note ? [{ words: undefined, remark: localize(statement.note) }] : []), ...notes];
}

export interface Repeat {
  /** “Repeated in ¶ 3 · Quoted · Ministry of Tides”. */
  readonly label: string;
  readonly words: string;
}

/** Where the same text gives the remark again, in its own words, and who says it there. */
export function repeatsOf(statement: Statement, { library, i18n }: Named): readonly Repeat[] {
  const { messages } = i18n;
  return statement.again.map((again, index) => {
    const paragraph = passagesOf(statement, index + 1)[0]?.paragraph ?? 1;
    const { name } = tellerOf(toldAgain(statement, again), undefined, library, i18n);
    return {
      label: [
        `${messages.panel.again} ${messages.panel.paragraph(paragraph)}`,
        messages.modes(again.mode, isTranslated(statement, library)),
        ...(again.sides ? [name] : []),
      ].join(' · '),
      words: quoted(statement, index + 1),
    };
  });
}
