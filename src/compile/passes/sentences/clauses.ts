/** What a sentence holds beside the words that are accounted for: one quoted word does not account for sixty. */

import type { Span } from '../../../model/corpus.ts';
import type { Compilation } from '../../compilation.ts';
import type { Cover } from '../spans.ts';
import { reportingClauses } from './reporting-clauses.ts';

/** How many words may be left over: a conjunction, a date, “in a telephone call”. */
const FEW = 8;

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
    // Spaces replace a name, so that all else stays at its offset.
    const nameless = names.reduce(
      (rest, name) => rest.replaceAll(name, ' '.repeat(name.length)),
      content.slice(gap.start, gap.end),
    );
    return without(gap, reportingClauses(nameless)).flatMap((left) =>
      count(nameless.slice(left.start - gap.start, left.end - gap.start)) > FEW
        ? [trimmed(content, left)]
        : [],
    );
  });
}

/** What of a gap is in none of the clauses, which are given from its start. */
function without(gap: Span, clauses: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = gap.start;
  for (const { start, end } of clauses) {
    if (gap.start + start > from) left.push({ start: from, end: gap.start + start });
    from = gap.start + end;
  }
  if (gap.end > from) left.push({ start: from, end: gap.end });
  return left;
}

function wordsIn(content: string, { start, end }: Span): number {
  return count(content.slice(start, end));
}

function count(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Removes spaces and punctuation from its ends. */
function trimmed(content: string, { start, end }: Span): Span {
  const words = content.slice(start, end);
  const before = /^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0;
  const after = /[\s\p{P}]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
