/** Whether the words of a text that comes in are here already, all of them or nearly. Pure. */

export interface AlreadyHere {
  /** Its file. */
  readonly path: string;
  readonly isSame: boolean;
}

/** How many words in a row must be the same: two texts about one call share single words and names. */
const ROW = 4;
/** The share of the longer one's rows that must be in the shorter as well. */
const NEARLY = 0.7;

export function alreadyHere(content: string, files: ReadonlyMap<string, string>): AlreadyHere | undefined {
  const texts = [...files].filter(([path]) => path.endsWith('.txt'));
  const bare = content.trim();
  if (bare === '') return undefined;
  const same = texts.find(([, other]) => other.trim() === bare);
  if (same) return { path: same[0], isSame: true };
  const own = rowsOf(bare);
  // What is as short as that may be said by anybody.
  if (own.size < ROW) return undefined;
  for (const [path, other] of texts) {
    // Much longer or shorter, it cannot be.
    if (Math.min(other.length, bare.length) < (NEARLY / 2) * Math.max(other.length, bare.length)) continue;
    const theirs = rowsOf(other);
    const shared = [...own].filter((row) => theirs.has(row)).length;
    if (shared >= NEARLY * Math.max(own.size, theirs.size)) return { path, isSame: false };
  }
  return undefined;
}

/** Each few words in a row, whatever their marks and capitals. */
function rowsOf(content: string): ReadonlySet<string> {
  const words = content.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((_, i) => (i + ROW <= words.length ? [words.slice(i, i + ROW).join(' ')] : [])),
  );
}
