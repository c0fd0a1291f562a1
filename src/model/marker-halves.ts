/** What the two halves of a contact's marker show, packed into one number: derived once for all contacts. */

import { CELL_STATES, type CellState } from './cell.ts';
import { cellPoint, cellState, cellVoice, isAccountCode } from './cell-code.ts';
import { isFormal } from './points.ts';
import { SIDES } from './voices.ts';

/** A half of a marker: nothing, on record, on record without any details since it declines to give them, or only related remarks. */
export const MARKER_HALVES = ['empty', 'filled', 'hatched', 'context'] as const;
export type MarkerHalf = (typeof MARKER_HALVES)[number];

/** Both halves as one number below 16. */
export function packHalves(left: MarkerHalf, right: MarkerHalf): number {
  return MARKER_HALVES.indexOf(left) * MARKER_HALVES.length + MARKER_HALVES.indexOf(right);
}

/** The halves that `packHalves` made a number of. Throws a RangeError for any other. */
export function unpackHalves(packed: number): { left: MarkerHalf; right: MarkerHalf } {
  const left = MARKER_HALVES[Math.floor(packed / MARKER_HALVES.length)];
  const right = MARKER_HALVES[packed % MARKER_HALVES.length];
  if (left === undefined || right === undefined) throw new RangeError(`${packed} is not a pair of halves`);
  return { left, right };
}

const bit = (state: CellState) => 1 << CELL_STATES.indexOf(state);
const DECLINED = bit('declined') | bit('account-declines');
const CONTEXT = bit('context');
/** An account beyond the formal points: no state of a cell has this bit. */
const DETAILS = 1 << CELL_STATES.length;
const RUSSIA = SIDES.indexOf('ru');
const RUSSIA_BIT = 1 << SIDES.indexOf('ru');

/** The points of a corpus that are no details, as bits. */
export function formalPoints(points: readonly string[]): number {
  return points.reduce((bits, point, row) => (isFormal(point) ? bits | (1 << row) : bits), 0);
}

/**
 * The packed halves of one contact, from the codes of its cells (`codes` from `start` to `end`), the sides on record as bits
 * and the formal points as bits: what `markerHalves` of `selection/` says of its record, without making one.
 */
export function halvesOfCodes(
  codes: Uint32Array,
  start: number,
  end: number,
  onRecord: number,
  formal: number,
): number {
  let left = 0;
  let right = 0;
  for (let i = start; i < end; i += 1) {
    const code = codes[i] ?? 0;
    const voice = cellVoice(code);
    if (voice >= SIDES.length) continue;
    const state = cellState(code);
    const bits = (1 << state) | (isAccountCode(code) && !(formal & (1 << cellPoint(code))) ? DETAILS : 0);
    if (voice === RUSSIA) left |= bits;
    else right |= bits;
  }
  return packHalves(halfOf(left, onRecord & RUSSIA_BIT), halfOf(right, onRecord & ~RUSSIA_BIT));
}

function halfOf(states: number, onRecord: number): MarkerHalf {
  if (states & DECLINED && !(states & DETAILS)) return 'hatched';
  if (onRecord) return 'filled';
  return states & CONTEXT ? 'context' : 'empty';
}
