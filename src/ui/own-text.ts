/** Whose own text it is, where its publisher speaks in it: “the Russian side’s own official readout, in English”. */

import type { Messages } from '../messages/en.ts';
import type { Text } from '../model/corpus.ts';
import { isSide } from '../model/voices.ts';

/** Undefined for a text of a newsroom, and for a document, which has no teller. */
export function ownTextOf({ kind, language, teller }: Text, { panel }: Messages): string | undefined {
  if (kind === 'news' || kind === 'document' || !teller) return undefined;
  return panel.ownText(kind, language, isSide(teller.side) ? teller.side : undefined);
}
