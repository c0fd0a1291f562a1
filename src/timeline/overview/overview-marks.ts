/** The overview of all contacts as a few paths, however many there are: split marks in six rows. Pure. */

import { unpackHalves } from '../../model/marker-halves.ts';
import type { ContactColumns, LaneRows } from '../layout/columns.ts';
import type { TimeWindow } from '../layout/time-window.ts';

export type MarkPart =
  | 'filled-left'
  | 'filled-right'
  | 'hatched-left'
  | 'hatched-right'
  | 'context-left'
  | 'context-right'
  | 'empty';

/** Path data for each part; parts without marks are left out. */
export type MarkPaths = Partial<Record<MarkPart, string>>;

export const MARK_PX = 8;
const MARK_HEIGHT = 6;
/** In lanes with more contacts than this, one mark represents all within its width. */
const MAX_MARKS = 60;
/** Where the contacts of a mark differ, it shows the strongest state. */
const STRENGTH = { empty: 0, context: 1, filled: 2, hatched: 1.5 } as const;
type State = keyof typeof STRENGTH;

export function overviewMarks(
  { at, halves }: ContactColumns,
  rows: LaneRows,
  { start, end }: TimeWindow,
  width: number,
): MarkPaths {
  const paths: Record<string, string[]> = {};
  const scale = width / (end - start);
  const half = (MARK_PX - 1) / 2;
  const draw = (x: number, lane: number, left: State, right: State) => {
    const y = 3 + lane * MARK_PX;
    for (const [side, state, from] of [
      ['left', left, x - half - 0.5],
      ['right', right, x + 0.5],
    ] as const) {
      const part = state === 'empty' ? 'empty' : `${state}-${side}`;
      const own = paths[part] ?? [];
      own.push(`M${from.toFixed(1)} ${y}h${half}v${MARK_HEIGHT}h-${half}z`);
      paths[part] = own;
    }
  };
  for (const [lane, row] of rows.entries()) {
    if (row.length <= MAX_MARKS) {
      for (const index of row) {
        const { left, right } = unpackHalves(halves[index] ?? 0);
        draw(((at[index] ?? 0) - start) * scale, lane, left, right);
      }
      continue;
    }
    const columns = new Map<number, [State, State]>();
    const step = MARK_PX + 1;
    for (const index of row) {
      const column = Math.floor((((at[index] ?? 0) - start) * scale) / step);
      const { left, right } = unpackHalves(halves[index] ?? 0);
      const known = columns.get(column);
      if (!known) columns.set(column, [left, right]);
      else {
        known[0] = stronger(known[0], left);
        known[1] = stronger(known[1], right);
      }
    }
    for (const [column, [left, right]] of columns) draw((column + 0.5) * step, lane, left, right);
  }
  return Object.fromEntries(Object.entries(paths).map(([part, pieces]) => [part, pieces.join('')]));
}

const stronger = (a: State, b: State): State => (STRENGTH[b] > STRENGTH[a] ? b : a);

/** Whole years around the window. */
export function yearsAround({ start, end }: TimeWindow): TimeWindow & { years: readonly number[] } {
  const first = new Date(start).getUTCFullYear();
  const last = new Date(end - 1).getUTCFullYear();
  return {
    start: Date.UTC(first, 0, 1),
    end: Date.UTC(last + 1, 0, 1),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
  };
}
