/** "Did you mean": the id or passage nearest to what was written. Only ever shown to a person, never applied. */

import search from 'approx-string-match';

/** The candidate with the fewest edits from `written`, if fewer than about 40 % of its characters differ. */
export function nearestId(written: string, candidates: readonly string[]): string | undefined {
  let best: { id: string; errors: number } | undefined;
  for (const id of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(id.length, written.length) * 0.4));
    // Searched both ways: a substring match alone would call every prefix a perfect answer.
    const errors = Math.max(fewest(id, written, limit), fewest(written, id, limit));
    if (errors <= limit && (!best || errors < best.errors)) best = { id, errors };
  }
  return best?.id;
}

/** The passage of `content` nearest to `words`, as it stands in the text; undefined when nothing is close. */
export function nearestPassage(content: string, words: string): string | undefined {
  const pattern = words.slice(0, 120);
  const matches = search(content, pattern, Math.min(31, Math.floor(pattern.length / 3)));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (a, b) => (!a || b.errors < a.errors ? b : a),
    undefined,
  );
  return best && content.slice(best.start, best.end);
}

function fewest(text: string, pattern: string, limit: number): number {
  return search(text, pattern, limit).reduce((least, match) => Math.min(least, match.errors), Number.POSITIVE_INFINITY);
}
