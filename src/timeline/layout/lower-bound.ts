/** Finds a moment in a lane: what the headline counts by, before the timeline is there. Pure. */

/**
 * The first position in `row` (indices by date) whose contact is at `moment` (milliseconds UTC) or later, searched
 * from position `from`; the length of `row` where there is none.
 */
export function lowerBound(at: Float64Array, row: Int32Array, moment: number, from = 0): number {
  let low = from;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[row[middle] ?? 0] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
