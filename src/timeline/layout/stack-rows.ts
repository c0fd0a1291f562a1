/** Places the contacts and clusters of one lane in rows so that nothing covers anything. Pure. */

import { type Group, joined } from './buckets.ts';

/** On which side of its marker a label is; `none` where it has no room. */
export type LabelSide = 'right' | 'left' | 'none';

/** A group with its extent on screen, in pixels from the left edge of the window. */
export interface Candidate extends Group {
  /** Edges of the marker or capsule. */
  readonly left: number;
  readonly right: number;
  /** The room that its label takes beside it, gap included; 0 for none. */
  readonly label: number;
  /** May not be merged into a cluster. */
  readonly apart: boolean;
}

export interface Placed extends Candidate {
  readonly row: number;
  readonly side: LabelSide;
}

export interface LaneRoom {
  /** Width of the window in pixels. */
  readonly width: number;
  /** Rows that a lane may grow to. */
  readonly rows: number;
  /** Markers this close become a cluster when their labels have no room. */
  readonly near: number;
  /** Measures the group that two have become. */
  readonly measure: (group: Group) => Candidate;
}

/** Between two glyphs in one row. */
const GAP_PX = 6;

/** Tries a label to the right in any row, then to the left, then none; what still has no place joins its neighbour. */
export function stackRows(candidates: readonly Candidate[], room: LaneRoom): Placed[] {
  let queue = [...candidates];
  for (;;) {
    const placed: Placed[] = [];
    const rows: [left: number, right: number][][] = [];
    let stuck = -1;
    for (const [index, candidate] of queue.entries()) {
      const fit = place(candidate, rows, room, partnerOf(queue, index, room.near) !== undefined);
      if (!fit) {
        stuck = index;
        break;
      }
      const [left, right] = extent(candidate, fit.side);
      const row = rows[fit.row] ?? [];
      row.push([left, right]);
      rows[fit.row] = row;
      placed.push({ ...candidate, ...fit });
    }
    if (stuck < 0) return placed;
    const partner = partnerOf(queue, stuck, room.near) ?? partnerOf(queue, stuck, Number.POSITIVE_INFINITY);
    const own = queue[stuck];
    if (partner === undefined) {
      if (!own || own.apart) return placed;
      // Both of its neighbours may not be merged: then it may not either.
      queue = queue.with(stuck, { ...own, apart: true });
      continue;
    }
    const [a, b] = [queue[Math.min(stuck, partner)], queue[Math.max(stuck, partner)]];
    if (!a || !b) return placed;
    queue = queue.toSpliced(Math.min(stuck, partner), 2, room.measure(joined(a, b)));
  }
}

function extent({ left, right, label }: Candidate, side: LabelSide): [number, number] {
  if (side === 'right') return [left, right + label];
  return side === 'left' ? [left - label, right] : [left, right];
}

function place(
  candidate: Candidate,
  rows: readonly [number, number][][],
  { width, rows: most }: LaneRoom,
  canJoin: boolean,
): { row: number; side: LabelSide } | undefined {
  const { left, right, label, apart } = candidate;
  const sides: LabelSide[] = [];
  if (label > 0) {
    // A marker outside the window has its label outside too: half a label at the edge cannot be read.
    const [seenLeft, seenRight] = [right > 0, left < width];
    if ((!seenRight || right + label <= width) && seenLeft) sides.push('right');
    if (!seenLeft || left - label >= 0) sides.push('left');
  }
  // A contact close to others is better merged into a labelled cluster than left without a label.
  if (label === 0 || candidate.first !== candidate.last || !canJoin || apart) sides.push('none');
  for (const side of sides) {
    const [from, to] = extent(candidate, side);
    for (let row = 0; row < (apart ? most + 2 : most); row += 1) {
      const free = (rows[row] ?? []).every(([start, end]) => to + GAP_PX <= start || from >= end + GAP_PX);
      if (free) return { row, side };
    }
  }
  // No contact is left out for lack of room.
  return apart ? { row: rows.length, side: 'none' } : undefined;
}

/** The nearer of the two neighbours, to become a cluster with. */
function partnerOf(all: readonly Candidate[], index: number, near: number): number | undefined {
  const own = all[index];
  if (!own || own.apart) return undefined;
  const gaps = [index - 1, index + 1].flatMap((other) => {
    const there = all[other];
    if (!there || there.apart) return [];
    const gap = other < index ? own.left - there.right : there.left - own.right;
    return gap <= near ? [{ other, gap }] : [];
  });
  return gaps.toSorted((a, b) => a.gap - b.gap)[0]?.other;
}
