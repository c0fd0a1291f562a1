/** A statement as plain text, to be pasted elsewhere: always with the text's own words, and whether they are quoted or paraphrased. Pure. */

import type { Library } from '../../corpus/library.ts';
import { dateText } from '../../messages/dates.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { textName } from '../../messages/text-name.ts';
import { inOneLine } from '../../model/passage.ts';
import { passagesOf, type Statement } from '../../model/statement.ts';
import type { Side } from '../../model/voices.ts';
import { isSide } from '../../model/voices.ts';
import { chainOf, isDirect, isTranslated } from '../../selection/chain-of.ts';
import { modeLabel } from './mode-label.ts';
import { tellerOf } from './teller.ts';

/** Four lines: words, label and teller, text with its day and paragraph, link. */
export function citationOf(
  statement: Statement,
  side: Side | undefined,
  library: Library,
  i18n: I18n,
): (link: string) => string {
  const { messages, localize } = i18n;
  const text = library.text(statement.text);
  const passages = passagesOf(statement);
  const chain = chainOf(statement, library);
  const translated = isTranslated(statement, library);
  const { name, rest } = tellerOf(statement, side, library, i18n);
  const long = { month: 'long' } as const;
  const sides = side ? [side] : statement.sides.filter(isSide);
  const teller = [
    sides.length > 0 ? `${name} (${messages.column(sides)})` : name,
    ...rest,
    ...(statement.said ? [messages.panel.said(dateText(statement.said, long, messages))] : []),
  ].join(', ');
  const label = modeLabel(statement, translated, text, i18n);
  const where = text
    ? [textName(text, i18n), messages.panel.paragraph(passages[0]?.paragraph ?? 1)].join(', ')
    : statement.text;
  const route = chain.map(
    ({ who, by, language }, index) =>
      localize(who) +
      (by === 'machine' ? ` (${messages.panel.machine(chain[index - 1]?.language, language)})` : ''),
  );
  const direct = text && isDirect(text, chain) ? ` (${messages.panel.direct})` : '';
  return (link) =>
    [
      passages
        .map(
          ({ words, cutBefore, cutAfter }) =>
            `${cutBefore ? '[…] ' : ''}${inOneLine(words)}${cutAfter ? ' […]' : ''}`,
        )
        .join(' […] '),
      `${label}. ${teller}.`,
      route.length > 0
        ? `${where}. ${messages.panel.chain}${messages.colon}${route.join(' → ')}${direct}.`
        : `${where}.`,
      link,
    ].join('\n');
}
