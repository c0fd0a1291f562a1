/** Lists without the room to grow that building them leaves: a corpus has dozens of lists a statement, most of them empty. */

const NONE: readonly never[] = Object.freeze([]);

/** A copy without spare capacity: V8 reserves 17 entries once a list is pushed to. */
export function exact<T>(list: readonly T[] | undefined): readonly T[] {
  return list === undefined || list.length === 0 ? NONE : list.slice();
}
