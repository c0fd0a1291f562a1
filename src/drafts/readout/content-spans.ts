/** The paragraphs of a text, without title, day and furniture. */

import { findParagraphs } from '../../compile/passes/sentences/sentences.ts';
import type { Span } from '../../model/corpus.ts';
import { trimmed } from '../head/furniture.ts';

export function contentSpans(content: string, outside: readonly Span[]): readonly Span[] {
  return findParagraphs(content).flatMap((paragraph) => {
    let from = paragraph.start;
    const left: Span[] = [];
    for (const { start, end } of outside) {
      if (end <= from || start >= paragraph.end) continue;
      if (start > from) left.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    if (from < paragraph.end) left.push({ start: from, end: paragraph.end });
    return left.flatMap((span) => trimmed(content, span));
  });
}
