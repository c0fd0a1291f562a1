/** Whose words of the other side a sentence relays: “Mr B emphasised that…” in the readout of A. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';
import { isOtherHalf } from '../head/side-of.ts';
import type { Mention } from '../registry/mention.ts';
import type { Registry } from '../registry.ts';
import type { ReadoutWords } from '../tables/language-table.ts';

export interface Relayed {
  readonly voice: readonly string[];
  readonly words: readonly Span[];
}

/** Persons of the other side who say something in the sentence. */
export function relayedIn(
  content: string,
  sentence: Span,
  own: Voice,
  { says, saidBy, within, partner }: ReadoutWords,
  registry: Registry,
): Relayed {
  const mentions = registry.find(content, sentence);
  const voice: string[] = [];
  const words: Span[] = [];
  mentions.forEach((mention, i) => {
    const id = personOf(mention);
    if (id === undefined || mention.side === undefined || !isOtherHalf(mention.side, own)) return;
    const after = afterIt(content, mention, mentions[i + 1], sentence.end);
    const before = content.slice(sentence.start, mention.start);
    const isSaying = says.test(after) && !within.test(before) && !partner.test(before);
    // “with Mr B emphasising”: the other side's word all the same; “with Mr B” and a verb of one's own person is not.
    if (isSaying || saidBy.test(before)) {
      voice.push(id);
      words.push({ start: mention.start, end: mention.end });
    }
  });
  return { voice: [...new Set(voice)], words };
}

function personOf({ sort, ids }: Mention): string | undefined {
  return (sort === 'person' || sort === 'role') && ids.length === 1 ? ids[0] : undefined;
}

const APPOSED = /^\s*(?:of|de|d['’]|des)\s+(?:the\s+|la\s+|l['’])?$/iu;

/** What follows; a country after a name belongs to it: “President Putin of Russia said”. */
function afterIt(content: string, mention: Mention, next: Mention | undefined, end: number): string {
  const start =
    next &&
    (next.sort === 'country' || next.sort === 'body') &&
    APPOSED.test(content.slice(mention.end, next.start))
      ? next.end
      : mention.end;
  return content.slice(start, Math.min(end, start + 120));
}
