/** "Did you mean": the id or passage nearest to what was written. Only ever shown to a person, never applied. */

import search from 'approx-string-match';

/** Nothing longer is an id that somebody mistyped. */
const LONGEST_ID = 200;

/** The share of an id that may differ from what was written. */
export const MAX_DIFFERENCE = 0.4;
/** Of a short list, which a message names whole: a suggestion that only looks alike would lead astray. */
export const MAX_DIFFERENCE_OF_FEW = 0.3;

/**
 * The candidate with the fewest edits from `written`, if no more than the share `most` of its characters differ;
 * failing that, the only one that begins with it. `goOn` is asked before each comparison, which takes time: where it
 * says no, there is no answer, as the best of some need not be the best of all.
 */
export function nearestId(
  written: string,
  candidates: Iterable<string>,
  goOn: () => boolean = () => true,
  most = MAX_DIFFERENCE,
): string | undefined {
  if (written.length > LONGEST_ID) return undefined;
  let best: { id: string; errors: number } | undefined;
  const longer: string[] = [];
  for (const id of candidates) {
    if (id.length > LONGEST_ID) continue;
    if (written.length > 2 && id.startsWith(written)) longer.push(id);
    const longest = Math.max(id.length, written.length);
    // In two letters, one edit is half: “uk” is not a misspelt “ru”.
    const limit = Math.min(
      Math.max(Math.floor(longest * most), longest > 2 ? 1 : 0),
      (best?.errors ?? Infinity) - 1,
    );
    if (Math.abs(id.length - written.length) > limit) continue;
    if (!goOn()) return undefined;
    // Compared in both directions: by substring match alone, every prefix would be a perfect match.
    const errors = Math.max(fewest(id, written, limit), fewest(written, id, limit));
    if (errors <= limit) best = { id, errors };
  }
  if (best) return best.id;
  return longer.length === 1 ? longer[0] : undefined;
}

/** Characters of a passage beyond this number are ignored. */
const LONGEST_PASSAGE = 400;

/** The span of `content` that is nearest to `words`; undefined if nothing is close. */
export function nearestPassage(content: string, words: string): { start: number; end: number } | undefined {
  const pattern = words.slice(0, LONGEST_PASSAGE);
  const matches = search(content, pattern, Math.floor(pattern.length / 3));
  // All have the same number of errors: the one of equal length neither omits nor adds anything.
  const extra = ({ start, end }: { start: number; end: number }) => Math.abs(end - start - pattern.length);
  return matches.toSorted((a, b) => extra(a) - extra(b))[0];
}

function fewest(text: string, pattern: string, limit: number): number {
  return search(text, pattern, limit).reduce(
    (least, match) => Math.min(least, match.errors),
    Number.POSITIVE_INFINITY,
  );
}
