/**
 * Cells and remarks as single numbers, as the columns of the index hold them. Each part is an index into a list of the
 * corpus' vocabulary, or a closed one of `model/`. Decoding throws on what it does not know: a default would put words
 * into a side's mouth.
 */

import { CELL_STATES, type Cell, hasAccount } from './cell.ts';
import type { Vocabulary } from './vocabulary.ts';
import { SIDES, type Side } from './voices.ts';

/** A cell is point × 256 + voice × 8 + state; a remark is text × 8 + side. The format of `data/` depends on both. */
const POINT_UNIT = 256;
const UNIT = 8;

type Lists = Pick<Vocabulary, 'points' | 'voices'>;

/** The code of a cell in the index. Throws a RangeError for a point or voice that is not in the lists. */
export function encodeCell({ point, side, state }: Cell, { points, voices }: Lists): number {
  const [row, voice] = [points.indexOf(point), voices.indexOf(side)];
  if (row < 0 || voice < 0) throw new RangeError(`“${point}” of “${side}” is not in the lists of the corpus`);
  return row * POINT_UNIT + voice * UNIT + CELL_STATES.indexOf(state);
}

/** Decodes a cell of the index. Throws a RangeError if no cell has this code. */
export function decodeCell(code: number, { points, voices }: Lists): Cell {
  const point = points[cellPoint(code)];
  const side = voices[cellVoice(code)];
  const state = CELL_STATES[cellState(code)];
  if (point === undefined || side === undefined || state === undefined)
    throw new RangeError(`${code} is not the code of a cell`);
  return { point, side, state };
}

/** Whether a number from outside is the code of a cell; the parts below hold only for those that are. */
export function isCellCode(code: number, { points, voices }: Lists): boolean {
  return (
    Number.isInteger(code) &&
    code >= 0 &&
    cellPoint(code) < points.length &&
    cellVoice(code) < voices.length &&
    cellState(code) < CELL_STATES.length
  );
}

/** The point of a cell, as an index into the points. */
export function cellPoint(code: number): number {
  return Math.floor(code / POINT_UNIT);
}

/** The voice of a cell, as an index into the voices; below `SIDES.length` it is an index into `SIDES` too. */
export function cellVoice(code: number): number {
  return Math.floor(code / UNIT) % (POINT_UNIT / UNIT);
}

/** The state of a cell, as an index into `CELL_STATES`. */
export function cellState(code: number): number {
  return code % UNIT;
}

/** Whether the voice of a cell is on record on its point. */
export function isAccountCode(code: number): boolean {
  return hasAccount(CELL_STATES[cellState(code)]);
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

/** Decodes a remark of the index. Throws a RangeError if no remark has this code; the caller must check that its text exists. */
export function decodeRemark(code: number): RemarkRow {
  const side = SIDES[code % UNIT];
  if (side === undefined || code < 0) throw new RangeError(`${code} is not the code of a remark`);
  return { text: Math.floor(code / UNIT), side };
}

/** Whether a number from outside is the code of a remark by one of the texts. */
export function isRemarkCode(code: number, texts: number): boolean {
  return Number.isInteger(code) && code >= 0 && code % UNIT < SIDES.length && Math.floor(code / UNIT) < texts;
}
