/** Lists without the room to grow that building them leaves: a corpus has dozens of lists a statement, most of them empty. */

const NONE: readonly never[] = Object.freeze([]);

/** The same list in no more memory than it needs; room for 17 entries is what a list has that one was added to. */
export function exact<T>(list: readonly T[] | undefined): readonly T[] {
  return list === undefined || list.length === 0 ? NONE : list.slice();
}
