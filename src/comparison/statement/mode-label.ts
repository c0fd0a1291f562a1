/** How a text gives a statement: quoted, paraphrased, translated, in its own words. Pure. */

import type { I18n } from '../../messages/I18nContext.ts';
import type { Text } from '../../model/corpus.ts';
import type { Statement } from '../../model/statement.ts';
import { isSide } from '../../model/voices.ts';

/** “Cited by the text (translated)”; a side's mention in passing is labelled as such, since it is not an account. */
export function modeLabel(
  statement: Statement,
  translated: boolean,
  text: Text | undefined,
  { messages }: I18n,
): string {
  const { teller } = text ?? {};
  if (teller && statement.mode === 'direct' && !translated && statement.sides.includes(teller.side))
    // What it reports from the other is not quoted, and must not be taken for the other's own words.
    return statement.voice.length > 0 ? messages.modes('paraphrase', false) : messages.panel.ownWords;
  return statement.mode === 'mention' && statement.sides.some(isSide)
    ? messages.panel.mentioned
    : messages.modes(statement.mode, translated);
}
