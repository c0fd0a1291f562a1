/** Arrow keys in the matrix: along the row, and along the column past empty cells. */

import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../src/on-record/steps.ts';

//  name · 1 · 2 · 3
const STOPS = [
  [0, 1, 3],
  [0, 2],
  [0, 1],
];
const table = { all: false };
const step = (row: number, column: number, key: string, how: Partial<typeof table> = {}) => {
  const to = stepFrom(STOPS, { row, column }, key, { ...table, ...how });
  return to && [to.row, to.column];
};

describe('arrow keys', () => {
  it('go along the row, past cells that hold nothing, and stop at its ends', () => {
    expect(step(0, 1, 'ArrowRight')).toEqual([0, 3]);
    expect(step(0, 3, 'ArrowRight')).toBeUndefined();
    expect(step(0, 1, 'ArrowLeft')).toEqual([0, 0]);
    expect(step(0, 0, 'ArrowLeft')).toBeUndefined();
  });

  it('go along the column to the next row that holds something there', () => {
    expect(step(0, 1, 'ArrowDown')).toEqual([2, 1]);
    expect(step(2, 1, 'ArrowUp')).toEqual([0, 1]);
    expect(step(0, 3, 'ArrowDown')).toBeUndefined();
    expect(step(1, 0, 'ArrowDown')).toEqual([2, 0]);
  });

  it('go to the ends of the row by Home and End, with Ctrl to those of the matrix', () => {
    expect(step(1, 2, 'Home')).toEqual([1, 0]);
    expect(step(0, 0, 'End')).toEqual([0, 3]);
    expect(step(1, 2, 'Home', { all: true })).toEqual([0, 0]);
    expect(step(1, 2, 'End', { all: true })).toEqual([2, 1]);
  });

  it('leave other keys, and stops that are no more, alone', () => {
    expect(step(0, 1, 'a')).toBeUndefined();
    expect(step(5, 1, 'ArrowDown')).toBeUndefined();
    expect(step(5, 1, 'End')).toBeUndefined();
  });
});
