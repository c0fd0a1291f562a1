/**
 * Cuts sorted entries into parts by what they begin with. Where a cut is depends on the entries around it alone, so a word
 * more or less in one part leaves nearly all others as they are. Pure.
 */

/**
 * The number of the first entry of each part. `sizes` are those of the entries; a part is larger than `most` only if it is a
 * single entry.
 */
export function divide(
  entries: readonly string[],
  sizes: ArrayLike<number>,
  most: number,
): readonly number[] {
  const ends = sums(sizes);
  const size = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0);
  const starts: number[] = [];

  function cut(from: number, to: number): void {
    if (size(from, to) <= most || to - from <= 1) {
      if (to > from) starts.push(from);
      return;
    }
    // All of them begin with as much as the first and the last have in common.
    const depth = commonBeginning(entries[from] ?? '', entries[to - 1] ?? '').length;
    /** Of the part that is still open: what comes next may go with it. */
    let open: number | undefined;
    for (let run = from; run < to; ) {
      const letter = entries[run]?.charAt(depth);
      let end = run + 1;
      while (end < to && entries[end]?.charAt(depth) === letter) end += 1;
      if (size(run, end) > most) {
        open = undefined;
        cut(run, end);
      } else if (open === undefined || size(open, end) > most) {
        open = run;
        starts.push(run);
      }
      run = end;
    }
  }

  cut(0, entries.length);
  return starts;
}

export function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && length < other.length && one.charAt(length) === other.charAt(length))
    length += 1;
  return one.slice(0, length);
}

/** How much all entries before each take. */
function sums(sizes: ArrayLike<number>): Float64Array {
  const ends = new Float64Array(sizes.length + 1);
  for (let entry = 0; entry < sizes.length; entry += 1)
    ends[entry + 1] = (ends[entry] ?? 0) + (sizes[entry] ?? 0);
  return ends;
}
