/** Spans of a text by the thousand: whether any of them touches another, which one holds an offset, on which line it is. */

import type { Span } from '../../model/corpus.ts';

/** All that some spans cover, in order and without overlap. */
export class Cover {
  readonly spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
      const last = joined.at(-1);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else joined.push({ start, end });
    }
    this.spans = joined;
  }

  /** What of a span none of them covers, in order. */
  gapsIn({ start, end }: Span): Span[] {
    const gaps: Span[] = [];
    let from = start;
    for (let i = firstWhere(this.spans.length, (n) => (this.spans[n]?.end ?? 0) > start); ; i += 1) {
      const next = this.spans[i];
      const to = next === undefined ? end : Math.min(end, next.start);
      if (to > from) gaps.push({ start: from, end: to });
      if (next === undefined || next.end >= end) return gaps;
      from = Math.max(from, next.end);
    }
  }

  touches({ start, end }: Span): boolean {
    const next = this.spans[firstWhere(this.spans.length, (i) => (this.spans[i]?.end ?? 0) > start)];
    return next !== undefined && next.start < end;
  }
}

/** The number of the first of the sorted spans that does not end before the offset. */
export function spanAt(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (i) => offset < (spans[i]?.end ?? 0));
}

/** Where the lines of a text begin. */
export class LineStarts {
  private readonly starts = [0];

  constructor(content: string) {
    for (let at = content.indexOf('\n'); at !== -1; at = content.indexOf('\n', at + 1))
      this.starts.push(at + 1);
  }

  /** From 1. */
  positionOf(offset: number): { line: number; column: number } {
    const line = firstWhere(this.starts.length, (i) => (this.starts[i] ?? 0) > offset);
    return { line, column: offset - (this.starts[line - 1] ?? 0) + 1 };
  }
}

/** Binary search: the first index for which it is true, as it then must be for all later ones; `count` if for none. */
function firstWhere(count: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
