/**
 * Cells and remarks as single numbers, as the columns of the index hold them. Each part is an index into a closed
 * list of `model/`. Decoding throws on what it does not know: a default would put words into a side's mouth.
 */

import { CELL_STATES, type Cell } from './cell.ts';
import { POINT_IDS } from './points.ts';
import { SIDES, type Side, VOICES } from './voices.ts';

/** A cell is point × 64 + voice × 8 + state; a remark is text × 8 + side. The format of `data/` depends on both. */
const POINT_UNIT = 64;
const UNIT = 8;

/** The code of a cell in the index. */
export function encodeCell({ point, side, state }: Cell): number {
  return POINT_IDS.indexOf(point) * POINT_UNIT + VOICES.indexOf(side) * UNIT + CELL_STATES.indexOf(state);
}

/** The cell of a code. Throws a RangeError for a code of none. */
export function decodeCell(code: number): Cell {
  const point = POINT_IDS[cellPoint(code)];
  const side = VOICES[cellVoice(code)];
  const state = CELL_STATES[cellState(code)];
  if (point === undefined || side === undefined || state === undefined)
    throw new RangeError(`${code} is not the code of a cell`);
  return { point, side, state };
}

/** Whether a number from outside is the code of a cell; the parts below hold only for those that are. */
export function isCellCode(code: number): boolean {
  return (
    Number.isInteger(code) &&
    code >= 0 &&
    cellPoint(code) < POINT_IDS.length &&
    cellVoice(code) < VOICES.length &&
    cellState(code) < CELL_STATES.length
  );
}

/** The point of a cell, as an index into `POINT_IDS`. */
export function cellPoint(code: number): number {
  return Math.floor(code / POINT_UNIT);
}

/** The voice of a cell, as an index into `VOICES`; below `SIDES.length` it is an index into `SIDES` too. */
export function cellVoice(code: number): number {
  return Math.floor(code / UNIT) % UNIT;
}

/** The state of a cell, as an index into `CELL_STATES`. */
export function cellState(code: number): number {
  return code % UNIT;
}

/** A remark with its text as a row of the text columns. */
export interface RemarkRow {
  readonly text: number;
  readonly side: Side;
}

/** The code of a remark in the index. */
export function encodeRemark({ text, side }: RemarkRow): number {
  return text * UNIT + SIDES.indexOf(side);
}

/** The remark of a code; the caller must check that its text exists. Throws a RangeError for a code of none. */
export function decodeRemark(code: number): RemarkRow {
  const side = SIDES[code % UNIT];
  if (side === undefined || code < 0) throw new RangeError(`${code} is not the code of a remark`);
  return { text: Math.floor(code / UNIT), side };
}

/** Whether a number from outside is the code of a remark by one of so many texts. */
export function isRemarkCode(code: number, texts: number): boolean {
  return Number.isInteger(code) && code >= 0 && code % UNIT < SIDES.length && Math.floor(code / UNIT) < texts;
}
