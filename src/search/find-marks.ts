/** Finds the words of a query in a string, to highlight what made a contact match. */

import { finds, queryTerms, termsOf } from './terms.ts';

export interface Highlight {
  /** UTF-16 units of the untouched string. */
  readonly start: number;
  readonly end: number;
}

/** Every word of `text` that any word of the query finds, in order; none overlap. */
export function findHighlights(text: string, q: string): Highlight[] {
  const sought = queryTerms(q);
  if (sought.length === 0) return [];
  return termsOf(text)
    .filter((term) => sought.some((query) => finds(query, term)))
    .map(({ start, end }) => ({ start, end }));
}
