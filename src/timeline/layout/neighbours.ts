/** Which contact a key leads to from the focused one: by date from glyph to glyph, or to the next lane. Pure. */

import type { LaneRows } from './columns.ts';
import { lowerBound } from './lower-bound.ts';
import type { TimeWindow } from './time-window.ts';

export interface KeyMap {
  readonly at: Float64Array;
  /** The lane of every contact. */
  readonly lane: Uint8Array;
  /** Indices of those shown, by date. */
  readonly shown: Int32Array;
  readonly rows: LaneRows;
  /** The first contact of every glyph, by date, and the range that they were laid out for. */
  readonly firsts: Int32Array;
  readonly range: TimeWindow;
}

/** `from` is the first contact of the focused glyph. Undefined when the key leads nowhere. */
export function neighbour(map: KeyMap, from: number | undefined, key: string): number | undefined {
  const { shown } = map;
  switch (key) {
    case 'Home':
      return shown[0];
    case 'End':
      return shown[shown.length - 1];
    case 'ArrowLeft':
      return from === undefined ? shown[0] : beside(map, from, -1);
    case 'ArrowRight':
      return from === undefined ? shown[0] : beside(map, from, 1);
    case 'ArrowUp':
      return from === undefined ? shown[0] : inNextLane(map, from, -1);
    case 'ArrowDown':
      return from === undefined ? shown[0] : inNextLane(map, from, 1);
    default:
      return undefined;
  }
}

function beside({ at, shown, firsts, range }: KeyMap, from: number, step: 1 | -1): number | undefined {
  const index = firsts.indexOf(from);
  if (index >= 0) {
    const next = firsts[index + step];
    if (next !== undefined) return next;
    // Beyond the layout there are no clusters yet: each contact is a step of its own.
    return step > 0 ? shown[lowerBound(at, shown, range.end)] : shown[lowerBound(at, shown, range.start) - 1];
  }
  const own = shown.indexOf(from);
  return own < 0 ? shown[0] : shown[own + step];
}

/** The contact nearest in time in the next lane that holds any. */
function inNextLane({ at, lane, rows }: KeyMap, from: number, step: 1 | -1): number | undefined {
  const moment = at[from] ?? 0;
  for (let next = (lane[from] ?? 0) + step; next >= 0 && next < rows.length; next += step) {
    const row = rows[next];
    if (!row || row.length === 0) continue;
    const position = lowerBound(at, row, moment);
    const [before, after] = [row[position - 1], row[position]];
    if (before === undefined) return after;
    if (after === undefined) return before;
    return moment - (at[before] ?? 0) <= (at[after] ?? 0) - moment ? before : after;
  }
  return undefined;
}
