/** Which contact a key leads to, from the focused one: by date from one drawn thing to the next, by lane. Pure. */

import type { LaneRows } from './columns.ts';
import { lowerBound } from './columns.ts';
import type { TimeWindow } from './time-window.ts';

export interface KeyMap {
  readonly at: Float64Array;
  /** Lane of every contact. */
  readonly lane: Uint8Array;
  /** Indices of those shown, by date. */
  readonly shown: Int32Array;
  readonly rows: LaneRows;
  /** What is drawn: the first contact of every thing, by date, and the stretch it was drawn for. */
  readonly heads: Int32Array;
  readonly drawn: TimeWindow;
}

/** `from` is the first contact of the focused thing. Undefined when the key leads nowhere. */
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

function beside({ at, shown, heads, drawn }: KeyMap, from: number, step: 1 | -1): number | undefined {
  const place = heads.indexOf(from);
  if (place >= 0) {
    const next = heads[place + step];
    if (next !== undefined) return next;
    // Beyond what is drawn every contact counts by itself.
    return step > 0 ? shown[lowerBound(at, shown, drawn.end)] : shown[lowerBound(at, shown, drawn.start) - 1];
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
    const place = lowerBound(at, row, moment);
    const [before, after] = [row[place - 1], row[place]];
    if (before === undefined) return after;
    if (after === undefined) return before;
    return moment - (at[before] ?? 0) <= (at[after] ?? 0) - moment ? before : after;
  }
  return undefined;
}
