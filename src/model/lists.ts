/** Lists of numbers, one for each row, in two typed arrays: a hundred thousand small arrays would cost too much. */

/** The list of row i is `values` from index `from[i]` up to, not including, `from[i + 1]`. */
export interface Lists {
  readonly from: Uint32Array;
  readonly values: Uint32Array;
}

/** The list of one row, as a copy. */
export function listAt({ from, values }: Lists, row: number): number[] {
  return [...values.subarray(from[row], from[row + 1])];
}
