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
  isAccountCode,
  isCellCode,
  isRemarkCode,
} from '../../src/model/cell-code.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import { MAX_TERMS } from '../../src/model/vocabulary.ts';
import { BASE_VOICES, SIDES } from '../../src/model/voices.ts';
import { runs } from '../runs.ts';

const BASE = { points: BASE_POINTS, voices: BASE_VOICES };
const FULL = {
  points: Array.from({ length: MAX_TERMS }, (_, row) => `point-${row}`),
  voices: [...SIDES, ...Array.from({ length: MAX_TERMS - SIDES.length }, (_, row) => `voice-${row}`)],
};

/** Lists of any length that a corpus may have. */
const lists = fc
  .tuple(fc.integer({ min: 1, max: MAX_TERMS }), fc.integer({ min: SIDES.length, max: MAX_TERMS }))
  .map(([points, voices]) => ({
    points: FULL.points.slice(0, points),
    voices: FULL.voices.slice(0, voices),
  }));

const cellsOf = ({ points, voices }: typeof FULL): readonly Cell[] =>
  points.flatMap((point) => voices.flatMap((side) => CELL_STATES.map((state) => ({ point, side, state }))));

describe('the code of a cell', () => {
  it('stands for that cell alone, and has its parts, whatever the lists', () => {
    fc.assert(
      fc.property(lists, (own) => {
        const cells = cellsOf(own);
        const codes = cells.map((cell) => encodeCell(cell, own));
        expect(new Set(codes).size).toBe(cells.length);
        expect(codes.map((code) => decodeCell(code, own))).toEqual(cells);
        expect(codes.map((code) => own.points[cellPoint(code)])).toEqual(cells.map(({ point }) => point));
        expect(codes.map((code) => own.voices[cellVoice(code)])).toEqual(cells.map(({ side }) => side));
        expect(codes.map((code) => CELL_STATES[cellState(code)])).toEqual(cells.map(({ state }) => state));
      }),
      runs(20),
    );
  });

  it('keeps its meaning: new states have new places', () => {
    const states = [
      'declined',
      'account',
      'open',
      'elsewhere',
      'context',
      'told',
      'none',
      'account-declines',
    ];
    expect(states.map((_, place) => decodeCell(place, BASE))).toEqual(
      states.map((state) => ({ point: BASE_POINTS[0], side: 'ru', state })),
    );
  });

  it('counts as an account where the side has one', () => {
    const codes = CELL_STATES.map((state) => encodeCell({ point: 'itself', side: 'ru', state }, BASE));
    expect(codes.filter(isAccountCode).map((code) => decodeCell(code, BASE).state)).toEqual([
      'account',
      'account-declines',
    ]);
  });

  it('tells a side by its number: the voices begin with the sides', () => {
    expect(BASE_VOICES.slice(0, SIDES.length)).toEqual(SIDES);
  });

  it('is refused where it stands for none', () => {
    const codes = new Set(
      cellsOf({ points: [...BASE_POINTS], voices: [...BASE_VOICES] }).map((cell) => encodeCell(cell, BASE)),
    );
    for (let code = -100; code < 8000; code += 1) {
      expect(isCellCode(code, BASE)).toBe(codes.has(code));
      if (!codes.has(code)) expect(() => decodeCell(code, BASE)).toThrow(/is not the code of a cell/);
    }
    fc.assert(
      fc.property(fc.oneof(fc.double({ noInteger: true }), fc.integer({ min: 8000 })), (code) => {
        expect(isCellCode(code, FULL)).toBe(false);
        expect(() => decodeCell(code, FULL)).toThrow(RangeError);
      }),
    );
  });

  it('is not made for a point or a voice that is not in the lists', () => {
    const cell = { point: 'itself', side: 'ru', state: 'account' } as const;
    expect(() => encodeCell({ ...cell, point: 'weather' }, BASE)).toThrow(RangeError);
    expect(() => encodeCell({ ...cell, side: 'xx' }, BASE)).toThrow(RangeError);
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
