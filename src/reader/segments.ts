/** A paragraph cut at every edge of a passage: each piece knows all that covers it. Pure. */

import type { Span } from '../model/corpus.ts';

/** Something marked in a text. Offsets in UTF-16 code units of its content. */
export interface Marking extends Span {
  /** Of several on the very same words, the last by its key is drawn around the others. */
  readonly key: string;
}

export interface Segment<M extends Marking> extends Span {
  /** Longest first, so innermost last. */
  readonly within: readonly M[];
}

/** Joined, the segments are the span; none is empty. Markings that reach over the span are cut at it. */
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

/** What is drawn: plain text, or a marking around what it holds. */
export type Piece<M extends Marking> = Span | MarkedPiece<M>;

export interface MarkedPiece<M extends Marking> extends Span {
  readonly marking: M;
  /** The marking begins, or ends, with this piece; where two cross each other, one of them is drawn in parts. */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly inside: readonly Piece<M>[];
}

/** Segments as boxes in boxes: a marking that holds another is one box around it. */
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
