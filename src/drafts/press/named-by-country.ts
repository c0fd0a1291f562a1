/** Who is called by a country alone, by “both”, or by a name that nothing is known of. */

import type { Span } from '../../model/corpus.ts';
import type { Grammar } from './grammar.ts';
import type { Item } from './items.ts';
import type { Source } from './source.ts';

function wordsOf({ reading }: Grammar, { start, end }: Span): string {
  return reading.plain.slice(start, end);
}

/** A capital and the ending of a person: not « la France », “the West”. */
export function isNationOfPerson(grammar: Grammar, head: Item): boolean {
  return (
    grammar.isCapital(grammar.wordAt(head.start)) &&
    /(?:ien|ienne|ais|aise|ois|oise|ain|aine|and|ande|ian|ish|ese)$/.test(wordsOf(grammar, head))
  );
}

/** “The Russian”, who is called by nothing but his country. */
export function byNation(grammar: Grammar, phrase: Span, items: readonly Item[]): Source | undefined {
  const [only] = items;
  const side = only?.is === 'nationality' ? only.mention?.side : undefined;
  if (items.length !== 1 || !only || side === undefined) return undefined;
  const around =
    wordsOf(grammar, { start: phrase.start, end: only.start }) +
    wordsOf(grammar, { start: only.end, end: phrase.end });
  return /^(?:le |la |l'|the )?$/.test(around)
    ? { sides: [side], is: 'person', words: phrase, confidence: 0.7 }
    : undefined;
}

/** “Both presidents”: “they” are both only where two spoke before. */
export function bothIn(grammar: Grammar, words: Span, items: readonly Item[]): Source {
  const plural =
    items.length === 1 && /^(?:they|them|ils|elles|eux|они)$/.test(wordsOf(grammar, items[0] ?? words));
  return { sides: [], is: 'both', words, confidence: 0.8, ...(plural && { plural }) };
}

/** “The spokesman of the Cape, Jonas Ree”, of whom nothing is known. */
export function hasStranger(grammar: Grammar, { start, end }: Span, items: readonly Item[]): boolean {
  for (let i = grammar.wordAt(start) + 1; (grammar.word(i)?.start ?? end) < end; i += 1) {
    const word = grammar.word(i);
    if (
      word &&
      grammar.isCapital(i) &&
      items.every((item) => word.end <= item.start || item.end <= word.start)
    )
      return true;
  }
  return false;
}

/** « le journal du ministère », not « l’agence, citant le ministère ». */
export function isOwned({ reading, language }: Grammar, head: Span, owner: Span): boolean {
  const gap = reading.plain.slice(head.end, owner.start).trim();
  return gap === '' || language.ofs.has(gap.split(' ').at(0) ?? '');
}
