/** Cuts a paragraph at every edge of a passage, so that each segment knows the markings that cover it. Pure. */

import type { Span } from '../model/corpus.ts';

/** A span that is marked in a text; offsets are UTF-16 code units of its content. */
export interface Marking extends Span {
  /** Orders markings on the very same words: the last by its key encloses the others. */
  readonly key: string;
}

export interface Segment<M extends Marking> extends Span {
  /** Longest first, so innermost last. */
  readonly within: readonly M[];
}

/** The segments joined are the span, and none is empty. Markings that reach beyond the span are cut at its edges. */
export function segmentsOf<M extends Marking>(
  { start, end }: Span,
  markings: readonly M[],
): readonly Segment<M>[] {
  const here = markings
    .filter((marking) => marking.start < end && marking.end > start)
    .toSorted((a, b) => length(b) - length(a) || a.start - b.start || (a.key < b.key ? 1 : -1));
  const inside = (offset: number) => Math.min(Math.max(offset, start), end);
  const edges = new Set([start, end, ...here.flatMap((m) => [inside(m.start), inside(m.end)])]);
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return {
      start: from,
      end: to,
      within: here.filter((m) => m.start <= from && m.end >= to),
    };
  });
}

/** What is rendered: plain text, or a marking around the pieces inside it. */
export type Piece<M extends Marking> = Span | MarkedPiece<M>;

export interface MarkedPiece<M extends Marking> extends Span {
  readonly marking: M;
  /** Whether the marking begins, or ends, with this piece: of two that overlap, one is rendered in parts. */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly inside: readonly Piece<M>[];
}

/** Nests the segments: a marking that contains another encloses it. */
export function nest<M extends Marking>(segments: readonly Segment<M>[], depth = 0): readonly Piece<M>[] {
  const pieces: Piece<M>[] = [];
  let run: Segment<M>[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    const marking = first?.within[depth];
    if (first && last && marking) {
      const { start } = first;
      const { end } = last;
      const [begins, ends] = [marking.start === start, marking.end === end];
      pieces.push({ start, end, marking, begins, ends, inside: nest(run, depth + 1) });
    }
    run = [];
  };
  for (const segment of segments) {
    const marking = segment.within[depth];
    if (run.length > 0 && run[0]?.within[depth] !== marking) close();
    if (marking) run.push(segment);
    else pieces.push({ start: segment.start, end: segment.end });
  }
  close();
  return pieces;
}

function length({ start, end }: Span): number {
  return end - start;
}
