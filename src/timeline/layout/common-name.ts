/** What the names of all contacts of a cluster begin with: “Gerasimov–Milley”. Pure. */

/** Whole words only, without the comma that may follow; empty where the names share nothing worth showing. */
export function commonName(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let common = split(first);
  for (const other of others) {
    const words = split(other);
    let same = 0;
    while (same < common.length && common[same] === words[same]) same += 1;
    common = common.slice(0, same);
  }
  const name = common.join(' ');
  return name.length >= 4 ? name : '';
}

const split = (name: string): string[] => name.split(/,?\s+/);
