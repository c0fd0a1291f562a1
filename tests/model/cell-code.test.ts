/** The codec of cells and remarks: round trips, and invalid codes are rejected. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_STATES, type Cell } from '../../src/model/cell.ts';
import {
  cellPoint,
  cellState,
  cellVoice,
  decodeCell,
  decodeRemark,
  encodeCell,
  encodeRemark,
  isCellCode,
  isRemarkCode,
} from '../../src/model/cell-code.ts';
import { POINT_IDS } from '../../src/model/points.ts';
import { SIDES, VOICES } from '../../src/model/voices.ts';

const CELLS: readonly Cell[] = POINT_IDS.flatMap((point) =>
  VOICES.flatMap((side) => CELL_STATES.map((state) => ({ point, side, state }))),
);

describe('the code of a cell', () => {
  it('stands for that cell alone', () => {
    expect(new Set(CELLS.map(encodeCell)).size).toBe(CELLS.length);
    for (const cell of CELLS) expect(decodeCell(encodeCell(cell))).toEqual(cell);
  });

  it('tells a side by its number: the voices begin with the sides', () => {
    expect(VOICES.slice(0, SIDES.length)).toEqual(SIDES);
  });

  it('has the parts of that cell', () => {
    for (const cell of CELLS) {
      const code = encodeCell(cell);
      expect(POINT_IDS[cellPoint(code)]).toBe(cell.point);
      expect(VOICES[cellVoice(code)]).toBe(cell.side);
      expect(CELL_STATES[cellState(code)]).toBe(cell.state);
    }
  });

  it('is refused where it stands for none', () => {
    const codes = new Set(CELLS.map(encodeCell));
    for (let code = -100; code < 2000; code += 1) {
      expect(isCellCode(code)).toBe(codes.has(code));
      if (!codes.has(code)) expect(() => decodeCell(code)).toThrow(/is not the code of a cell/);
    }
    fc.assert(
      fc.property(fc.oneof(fc.double({ noInteger: true }), fc.integer({ min: 2000 })), (code) => {
        expect(isCellCode(code)).toBe(false);
        expect(() => decodeCell(code)).toThrow(RangeError);
      }),
    );
  });
});

describe('the code of a remark', () => {
  const remarks = fc.record({ text: fc.nat({ max: 500_000_000 }), side: fc.constantFrom(...SIDES) });

  it('stands for that remark', () => {
    fc.assert(
      fc.property(remarks, (remark) => {
        expect(decodeRemark(encodeRemark(remark))).toEqual(remark);
        expect(isRemarkCode(encodeRemark(remark), remark.text + 1)).toBe(true);
        expect(isRemarkCode(encodeRemark(remark), remark.text)).toBe(false);
      }),
    );
  });

  it('is refused where it stands for none', () => {
    for (const code of [-8, -1, 3, 7, 15, 1.5, Number.NaN]) {
      expect(isRemarkCode(code, 10)).toBe(false);
      expect(() => decodeRemark(code)).toThrow(/is not the code of a remark/);
    }
  });
});
