/** The layout for a window: which contacts are drawn by themselves, which as clusters, and in which rows. Pure. */

import { bucketMs, bucketsOf, type Group, levelFor, singlesOf } from './buckets.ts';
import type { LaneRows } from './columns.ts';
import { capsuleHalf, countHalf } from './geometry.ts';
import { lowerBound } from './lower-bound.ts';
import { type Candidate, type LabelSide, stackRows } from './stack-rows.ts';
import { type TimeWindow, widened } from './time-window.ts';

/** A contact by itself; a capsule with its contacts' markers; a capsule with their number alone. */
export type Look = 'contact' | 'capsule' | 'count';

export interface Glyph {
  /** The same from layout to layout while it holds the same contacts of the same buckets. */
  readonly key: string;
  readonly lane: number;
  readonly look: Look;
  /** Indices of its contacts by date. */
  readonly members: Int32Array;
  /** Moments of the first and the last of them. */
  readonly from: number;
  readonly to: number;
  /** Its middle in milliseconds UTC, for a count: pushed so that it stays within its buckets. */
  readonly middle: number;
  /** Half of its width in pixels. */
  readonly half: number;
  readonly row: number;
  readonly side: LabelSide;
  readonly label: number;
}

export interface Layout {
  readonly level: number;
  /** By lane, then by date. */
  readonly glyphs: readonly Glyph[];
  /** The number of rows of each lane, 0 where it is empty. */
  readonly rows: readonly number[];
  /** The window and half a window more on either side, in whole buckets. */
  readonly range: TimeWindow;
}

/** Where most contacts are known as numbers alone (`summary/`). */
export interface Summarized {
  /** The level of the buckets that they were counted in. */
  readonly level: number;
  /** Whether a contact can be described. */
  readonly isKnown: (index: number) => boolean;
}

export interface LayoutInput {
  readonly at: Float64Array;
  readonly rows: LaneRows;
  readonly window: TimeWindow;
  /** Pixels of the window. */
  readonly width: number;
  /** Half of a marker, and the pixels that labels take; 0 where they are left out. */
  readonly markerHalf: number;
  readonly labelOf: (index: number) => number;
  readonly clusterLabelOf: (members: Int32Array) => number;
  /** The contact that no cluster may hide; -1 for none. */
  readonly selected: number;
  readonly summarized: Summarized | undefined;
}

const MAX_ROWS = 3;
/** Neighbours nearer than this become a cluster when their labels have no room. */
const NEAR_PX = 72;
export const MARKERS_IN_CAPSULE = 5;
/** With more clusters than this in a lane, their labels would repeat themselves. */
const MAX_LABELLED_CLUSTERS = 7;
/** How many DOM elements the glyphs may take, so that the timeline as a whole stays under six hundred. */
const BUDGET = 360;
const COST: Readonly<Record<Look, number>> = { contact: 10, capsule: 36, count: 1 };

export function layoutTimeline(input: LayoutInput): Layout {
  const scale = input.width / (input.window.end - input.window.start);
  const base = Math.max(levelFor(scale), input.summarized?.level ?? 0);
  for (let level = base; ; level += 1) {
    const layout = layoutLevel(input, level, scale);
    if (level - base >= 12 || costOf(layout) <= BUDGET) return layout;
  }
}

export function costOf({ glyphs }: Layout): number {
  return glyphs.reduce((sum, { look }) => sum + COST[look], 0);
}

function rangeOf(window: TimeWindow, level: number): TimeWindow {
  const { start, end } = widened(window, 0.5);
  const size = bucketMs(level);
  return { start: Math.floor(start / size) * size, end: Math.ceil(end / size) * size };
}

function layoutLevel(input: LayoutInput, level: number, scale: number): Layout {
  const range = rangeOf(input.window, level);
  const glyphs: Glyph[] = [];
  const rows = input.rows.map((contacts, lane) => {
    const own = layoutLane(input, contacts, lane, level, scale, range);
    glyphs.push(...own);
    return own.reduce((most, glyph) => Math.max(most, glyph.row + 1), 0);
  });
  return { level, glyphs, rows, range };
}

function layoutLane(
  input: LayoutInput,
  contacts: Int32Array,
  lane: number,
  level: number,
  scale: number,
  range: TimeWindow,
): Glyph[] {
  const { at, window, width, selected, summarized } = input;
  /** Whether its contacts can be drawn one by one. */
  const isKnown = ({ first, last }: Group) =>
    !summarized || contacts.subarray(first, last + 1).every(summarized.isKnown);
  const groups = bucketsOf(at, contacts, level, range).flatMap((group) => {
    const size = group.last - group.first + 1;
    return size <= MAX_ROWS && isKnown(group) ? singlesOf(group) : cutAround(group, contacts, selected, at);
  });
  const crowded = groups.filter(({ first, last }) => last > first).length > MAX_LABELLED_CLUSTERS;
  const moment = (position: number) => at[contacts[position] ?? 0] ?? 0;
  const xOf = (time: number) => (time - window.start) * scale;

  const shape = (group: Group): { look: Look; middle: number; half: number } => {
    const { first, last, from, to } = group;
    const [start, end] = [moment(first), moment(last)];
    const middle = (start + end) / 2;
    const known = isKnown(group);
    if (known && first === last) return { look: 'contact', middle: start, half: input.markerHalf };
    const size = last - first + 1;
    if (known && !crowded && size <= MARKERS_IN_CAPSULE)
      return { look: 'capsule', middle, half: capsuleHalf(size, (end - start) * scale) };
    // Kept within its buckets, so that neighbours never meet.
    const half = crowded ? countHalf(size) : Math.max(countHalf(size), ((end - start) * scale) / 2);
    const bucket = bucketMs(level);
    const room = half / scale;
    const kept = Math.min(Math.max(middle, from * bucket + room), (to + 1) * bucket - room);
    return { look: 'count', middle: crowded ? kept : middle, half };
  };
  const measure = (group: Group): Candidate => {
    const { look, middle, half } = shape(group);
    const members = contacts.subarray(group.first, group.last + 1);
    const label =
      look === 'contact' ? input.labelOf(members[0] ?? 0) : crowded ? 0 : input.clusterLabelOf(members);
    const x = xOf(middle);
    return { ...group, left: x - half, right: x + half, label, apart: members[0] === selected && half > 0 };
  };
  return stackRows(groups.map(measure), { width, rows: MAX_ROWS, near: NEAR_PX, measure }).map((placed) => {
    const { look, middle, half } = shape(placed);
    const members = contacts.subarray(placed.first, placed.last + 1);
    const key =
      look === 'contact'
        ? `c${members[0] ?? 0}`
        : `b${lane}:${level}:${placed.from}:${placed.to}:${members[0] ?? 0}`;
    return {
      key,
      lane,
      look,
      members,
      from: moment(placed.first),
      to: moment(placed.last),
      middle,
      half,
      row: placed.row,
      side: placed.side,
      label: placed.label,
    };
  });
}

/** A bucket too full to show its contacts, with the selected one left out of the cluster. */
function cutAround(group: Group, contacts: Int32Array, selected: number, at: Float64Array): Group[] {
  if (selected < 0) return [group];
  const position = lowerBound(at, contacts, at[selected] ?? 0, group.first);
  let own = position;
  while (own <= group.last && contacts[own] !== selected && at[contacts[own] ?? 0] === at[selected]) own += 1;
  if (own > group.last || contacts[own] !== selected) return [group];
  return [
    { ...group, last: own - 1 },
    { ...group, first: own, last: own },
    { ...group, first: own + 1 },
  ].filter(({ first, last }) => first <= last);
}
