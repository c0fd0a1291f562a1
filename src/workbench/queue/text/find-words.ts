/** Where words are in a text, whatever their case and their spaces. Pure. */

import type { Span } from '../../../model/corpus.ts';

/** More are not shown: no one steps through them. */
const MAX_FOUND = 200;

export function findWords(content: string, query: string): readonly Span[] {
  const words = query.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => escaped(word)).join('\\s+'), 'giu');
  return [...content.matchAll(pattern)]
    .slice(0, MAX_FOUND)
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
