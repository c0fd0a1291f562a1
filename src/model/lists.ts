/** Many lists of numbers in two arrays: what a hundred thousand contacts hold of texts, people and cells. */

/** The list of entry i is `values` from `from[i]` to `from[i + 1]`. */
export interface Lists {
  readonly from: Uint32Array;
  readonly values: Uint32Array;
}

/** The values in the list of one entry. */
export function listAt({ from, values }: Lists, entry: number): number[] {
  return [...values.subarray(from[entry], from[entry + 1])];
}
