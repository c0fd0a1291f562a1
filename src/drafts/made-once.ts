/** What is made of a table takes as long as reading a text: it is made once, and kept as long as the table. */

export function madeOnce<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const made = new WeakMap<K, V>();
  return (from) => {
    const before = made.get(from);
    if (before !== undefined) return before;
    const value = make(from);
    made.set(from, value);
    return value;
  };
}
