/** What is made of an object is kept for as long as the object is: for callers that compile repeatedly. */

/** Safe where `make` reads nothing but `from`, which never changes. */
export function once<From extends object, Made>(
  known: WeakMap<From, Made>,
  from: From,
  make: (from: From) => Made,
): Made {
  const made = known.get(from) ?? make(from);
  known.set(from, made);
  return made;
}
