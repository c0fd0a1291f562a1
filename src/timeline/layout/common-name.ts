/** What the names of all contacts of a cluster begin with: “Gerasimov–Milley”. Pure. */

/** Whole words only, without the comma that may follow; empty when there is nothing, or next to nothing. */
export function commonName(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let words = wordsOf(first);
  for (const other of others) {
    const theirs = wordsOf(other);
    let same = 0;
    while (same < words.length && words[same] === theirs[same]) same += 1;
    words = words.slice(0, same);
  }
  const common = words.join(' ');
  return common.length >= 4 ? common : '';
}

const wordsOf = (name: string): string[] => name.split(/,?\s+/);
