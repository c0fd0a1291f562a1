/** Places the contacts and clusters of one lane in rows so that nothing covers anything. Pure. */

import { type Group, joined } from './buckets.ts';

/** Where the words of a marker stand; `none` where they have no room. */
export type LabelSide = 'right' | 'left' | 'none';

/** A group with its extent on screen, in pixels from the left edge of the window. */
export interface Candidate extends Group {
  /** Edges of the marker or capsule. */
  readonly left: number;
  readonly right: number;
  /** Room its words take beside it, gap included; 0 for none. */
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
  /** Markers this close become a cluster when their words have no room. */
  readonly near: number;
  /** Measures a group anew once two have become one. */
  readonly measure: (group: Group) => Candidate;
}

/** Between two things in one row. */
const GAP_PX = 6;

/** First to the right in any row, then to the left, then without words; what cannot be placed joins its neighbour. */
export function stackRows(candidates: readonly Candidate[], room: LaneRoom): Placed[] {
  let waiting = [...candidates];
  for (;;) {
    const placed: Placed[] = [];
    const rows: [left: number, right: number][][] = [];
    let stuck = -1;
    for (const [index, candidate] of waiting.entries()) {
      const fit = place(candidate, rows, room, partnerOf(waiting, index, room.near) !== undefined);
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
    const partner =
      partnerOf(waiting, stuck, room.near) ?? partnerOf(waiting, stuck, Number.POSITIVE_INFINITY);
    const own = waiting[stuck];
    if (partner === undefined) {
      if (!own || own.apart) return placed;
      // Between contacts that stand apart there is nobody to join: then it stands apart itself.
      waiting = waiting.with(stuck, { ...own, apart: true });
      continue;
    }
    const [a, b] = [waiting[Math.min(stuck, partner)], waiting[Math.max(stuck, partner)]];
    if (!a || !b) return placed;
    waiting = waiting.toSpliced(Math.min(stuck, partner), 2, room.measure(joined(a, b)));
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
    // A marker that lies outside keeps its words outside: half a label at the edge says nothing.
    const [seenLeft, seenRight] = [right > 0, left < width];
    if ((!seenRight || right + label <= width) && seenLeft) sides.push('right');
    if (!seenLeft || left - label >= 0) sides.push('left');
  }
  // A contact close to others is better told in a cluster than left without a word.
  if (label === 0 || candidate.first !== candidate.last || !canJoin || apart) sides.push('none');
  for (const side of sides) {
    const [from, to] = extent(candidate, side);
    for (let row = 0; row < (apart ? most + 2 : most); row += 1) {
      const free = (rows[row] ?? []).every(([start, end]) => to + GAP_PX <= start || from >= end + GAP_PX);
      if (free) return { row, side };
    }
  }
  // Nothing is left out for want of room.
  return apart ? { row: rows.length, side: 'none' } : undefined;
}

/** The neighbour to become a cluster with: the nearer of the two. */
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
