/** By which route the words of a side came, in one line: who said them → agency → outlet, and how each step is known. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { textName } from '../../messages/text-name.ts';
import type { Statement } from '../../model/statement.ts';
import { chainOf, isDirect } from '../../selection/chain-of.ts';

/** Each route once, in the order of the statements. */
export function routeLines(
  statements: readonly Statement[],
  library: Library,
  i18n: I18n,
): readonly string[] {
  return [...new Set(statements.map((statement) => routeLine(statement, library, i18n)))];
}

/** As below the words on screen; the last step is the text, with its day. */
function routeLine(statement: Statement, library: Library, i18n: I18n): string {
  const { messages, localize } = i18n;
  const text = library.text(statement.text);
  if (!text) return statement.text;
  const chain = chainOf(statement, library);
  const steps = chain.map(({ who, by, basis, language }, index) => {
    const isLast = index === chain.length - 1;
    return [
      isLast ? textName({ ...text, publisher: { ...text.publisher, name: who } }, i18n) : localize(who),
      ...(by === 'machine' ? [`(${messages.panel.machine(chain[index - 1]?.language, language)})`] : []),
      ...(basis === 'inferred' ? [`(${messages.panel.inferredMark})`] : []),
      ...(basis === 'outside' && !isLast ? [messages.panel.chainOutside] : []),
    ].join(' ');
  });
  if (steps.length === 0) return textName(text, i18n);
  return steps.join(' → ') + (isDirect(text, chain) ? messages.colon + messages.panel.direct : '');
}
