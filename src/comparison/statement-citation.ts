/** A statement as plain text, to be pasted elsewhere: always the words of the text, always how they are told. Pure. */

import type { Library } from '../corpus/library.ts';
import type { Statement } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';
import { isSide } from '../model/voices.ts';
import { dateText } from '../words/dates.ts';
import type { Wording } from '../words/WordsContext.ts';
import { chainOf } from './ChainLine.tsx';
import { tellerOf } from './teller.ts';

/** Words, label and teller, text with its day and paragraph, link: a line each. */
export function citationOf(
  statement: Statement,
  side: Side | undefined,
  library: Library,
  wording: Wording,
): (link: string) => string {
  const { words, pick } = wording;
  const text = library.text(statement.text);
  const passages = statement.passages.filter((passage) => passage.telling === 0);
  const chain = text ? chainOf(statement, text) : [];
  const translated = chain.some((link) => link.language && link.language !== text?.language);
  const { name, rest } = tellerOf(statement, side, library, wording);
  const long = { month: 'long' } as const;
  const sides = side ? [side] : statement.sides.filter(isSide);
  const teller = [
    sides.length > 0 ? `${name} (${words.column(sides)})` : name,
    ...rest,
    ...(statement.said ? [words.panel.said(dateText(statement.said, long, words))] : []),
  ].join(', ');
  const label = modeLabel(statement, translated, wording);
  const where = text
    ? [
        `${text.publisher.name}, ${dateText(text.date, long, words)}`,
        words.panel.paragraph(passages[0]?.paragraph ?? 1),
      ].join(', ')
    : statement.text;
  const route = chain.map(
    (link) => pick(link.who) + (link.by === 'machine' ? ` (${words.panel.machine})` : ''),
  );
  return (link) =>
    [
      passages.map((passage) => passage.words).join(' […] '),
      `${label}. ${teller}.`,
      `${where}. ${words.panel.chain}${words.colon}${route.join(' → ')}.`,
      link,
    ].join('\n');
}

/** “Cited by the text (translated)”; a side's mention in passing is no account. */
export function modeLabel(statement: Statement, translated: boolean, { words }: Wording): string {
  return statement.mode === 'mention' && statement.sides.some(isSide)
    ? words.panel.mentioned
    : words.modes(statement.mode, translated);
}
