/** What differs between two contents of a file, in pieces no larger than the change. Pure. */

/** At an offset of the first content, `in` replaces `out`. */
export interface Hunk {
  readonly at: number;
  readonly out: string;
  readonly in: string;
}

/** More lines than this differ: one piece says it as well. */
const MAX_EDITS = 400;

/** In order, without overlap. */
export function hunksBetween(before: string, after: string): readonly Hunk[] {
  if (before === after) return [];
  const middle = trimmed({ at: 0, out: before, in: after });
  const [from, to] = [linesOf(middle.out), linesOf(middle.in)];
  const pieces = lineHunks(from, to);
  if (!pieces) return [middle];
  const starts = [0];
  for (const line of from) starts.push((starts.at(-1) ?? 0) + line.length);
  return pieces.map((piece) =>
    trimmed({
      at: middle.at + (starts[piece.from] ?? 0),
      out: from.slice(piece.from, piece.fromEnd).join(''),
      in: to.slice(piece.to, piece.toEnd).join(''),
    }),
  );
}

/** The content with every piece replaced; undefined where it is not the content that they were made for. */
export function patched(content: string, hunks: readonly Hunk[]): string | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const { at, out, in: into } of hunks) {
    if (at < from || content.slice(at, at + out.length) !== out) return undefined;
    parts.push(content.slice(from, at), into);
    from = at + out.length;
  }
  return [...parts, content.slice(from)].join('');
}

/** From the second content to the first. */
export function reversed(hunks: readonly Hunk[]): readonly Hunk[] {
  let shift = 0;
  return hunks.map(({ at, out, in: into }) => {
    const hunk = { at: at + shift, out: into, in: out };
    shift += into.length - out.length;
    return hunk;
  });
}

/** Without what both begin and end with. */
function trimmed({ at, out, in: into }: Hunk): Hunk {
  const most = Math.min(out.length, into.length);
  let start = 0;
  while (start < most && out[start] === into[start]) start += 1;
  // A character of two code units stays whole.
  if (start > 0 && isHigh(out.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < most - start && out[out.length - 1 - end] === into[into.length - 1 - end]) end += 1;
  if (end > 0 && isLow(out.charCodeAt(out.length - end))) end -= 1;
  return {
    at: at + start,
    out: out.slice(start, out.length - end),
    in: into.slice(start, into.length - end),
  };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

function linesOf(content: string): string[] {
  return content.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

interface Piece {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/** Myers: the fewest lines that go and come. Undefined where they are too many to be worth the search. */
function lineHunks(from: readonly string[], to: readonly string[]): Piece[] | undefined {
  const furthest = new Map([[1, 0]]);
  const trail: ReadonlyMap<number, number>[] = [];
  for (let edits = 0; edits <= MAX_EDITS; edits += 1) {
    trail.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(furthest, diagonal, edits)
        ? (furthest.get(diagonal + 1) ?? 0)
        : (furthest.get(diagonal - 1) ?? 0) + 1;
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= from.length && x - diagonal >= to.length) return piecesOf(trail, from.length, to.length);
    }
  }
  return undefined;
}

/** Whether the last edit on the way to this diagonal inserts a line of the second, rather than deleting one of the first. */
function isDown(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  return (
    diagonal === -edits ||
    (diagonal !== edits && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1))
  );
}

/** Back from the end: each edit is a step, and steps that touch are one piece. */
function piecesOf(
  trail: readonly ReadonlyMap<number, number>[],
  fromLength: number,
  toLength: number,
): Piece[] {
  const pieces: Piece[] = [];
  let x = fromLength;
  let y = toLength;
  for (let edits = trail.length - 1; edits > 0; edits -= 1) {
    const furthest = trail[edits] ?? new Map<number, number>();
    const down = isDown(furthest, x - y, edits);
    const before = x - y + (down ? 1 : -1);
    const beforeX = furthest.get(before) ?? 0;
    const beforeY = beforeX - before;
    const [endX, endY] = down ? [beforeX, beforeY + 1] : [beforeX + 1, beforeY];
    const next = pieces[0];
    if (next && next.from === endX && next.to === endY) pieces[0] = { ...next, from: beforeX, to: beforeY };
    else pieces.unshift({ from: beforeX, fromEnd: endX, to: beforeY, toEnd: endY });
    x = beforeX;
    y = beforeY;
  }
  return pieces;
}
