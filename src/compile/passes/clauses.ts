/** What a sentence holds beside the words that are accounted for: one quoted word does not account for sixty. */

import type { Span } from '../../model/corpus.ts';
import type { Compilation } from '../compilation.ts';
import type { Cover } from './spans.ts';

/** So many words may be left over: a conjunction, a date, “in a telephone call”. */
const FEW = 8;

/** Who says it, to whom and where: this is said by the statement's speaker, office and channel. */
const REPORTING =
  /(?<!\p{L})(?:said|says|told|stated|added|according to|announced|reported|noted|stressed|selon|d['’]après|a (?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|rapporté|expliqué|assuré|fait savoir)|ont (?:déclaré|dit|indiqué|annoncé)|indique|précise|ajoute|souligne|affirme|déclare|estime|rapporte|dit|disent|wrote|sagte)(?!\p{L})|(?:сказал|заявил|сообщил|отметил|подчеркнул|добавил)/iu;

/** Stretches of the sentences that are touched by the cover, and hold more than a few words outside it. */
export function unaccountedClauses(
  content: string,
  sentences: readonly Span[],
  told: Cover,
  { people, bodies }: Pick<Compilation, 'people' | 'bodies'>,
): Span[] {
  const gaps = sentences.flatMap((sentence) =>
    told.touches(sentence) ? told.gapsIn(sentence).filter((gap) => wordsIn(content, gap) > FEW) : [],
  );
  if (gaps.length === 0) return [];
  const names = [
    ...[...people.values()].flatMap(({ spellings }) => spellings),
    ...[...bodies.values()].flatMap(({ name }) => [name.en, name.fr]),
  ].toSorted((a, b) => b.length - a.length);
  return gaps.flatMap((gap) => {
    const words = content.slice(gap.start, gap.end);
    if (REPORTING.test(words)) return [];
    const nameless = names.reduce((rest, name) => rest.replaceAll(name, ' '), words);
    return count(nameless) > FEW ? [trimmed(content, gap)] : [];
  });
}

function wordsIn(content: string, { start, end }: Span): number {
  return count(content.slice(start, end));
}

function count(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Without blanks and punctuation at its ends. */
function trimmed(content: string, { start, end }: Span): Span {
  const words = content.slice(start, end);
  const before = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s\p{P}]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
