/** What was made of files, for as long as they stay the same. */

/** Of each file: as it is, with drafts in it, and as both were before the last act. */
const VERSIONS = 4;

interface Remembered {
  readonly from: readonly unknown[];
  readonly value: unknown;
}

export class Memory {
  private readonly known = new Map<string, readonly Remembered[]>();

  /** What is made under that name from those very values. */
  of<T>(name: string, from: readonly unknown[], make: () => T): T {
    const versions = this.known.get(name) ?? [];
    const same = versions.find(
      (one) => one.from.length === from.length && one.from.every((value, index) => value === from[index]),
    );
    if (same) return same.value as T;
    const value = make();
    this.known.set(name, [{ from, value }, ...versions.slice(0, VERSIONS - 1)]);
    return value;
  }
}
