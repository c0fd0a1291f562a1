/**
 * Rows in ascending order as letters: of each the distance to the one before, five bits to a letter, the last letter of
 * a number below 32. What every contact has takes a letter for each, and compresses to nothing. Pure.
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries()) VALUES[code] = value;
const BITS = 5;
const MORE = 1 << BITS;
const ASCII = new TextDecoder();

/** `rows` must ascend. */
export function encodeRows(rows: Iterable<number>): string {
  const letters: number[] = [];
  let before = -1;
  for (const row of rows) {
    let rest = row - before - 1;
    before = row;
    while (rest >= MORE) {
      letters.push(CODES[MORE + (rest % MORE)] ?? 0);
      rest = Math.floor(rest / MORE);
    }
    letters.push(CODES[rest] ?? 0);
  }
  return ASCII.decode(Uint8Array.from(letters));
}

/** Calls `visit` with each row. */
export function visitRows(code: string, visit: (row: number) => void): void {
  let row = -1;
  let gap = 0;
  let scale = 1;
  for (let at = 0; at < code.length; at += 1) {
    const value = VALUES[code.charCodeAt(at)] ?? 0;
    gap += (value % MORE) * scale;
    if (value >= MORE) {
      scale *= MORE;
      continue;
    }
    row += gap + 1;
    visit(row);
    gap = 0;
    scale = 1;
  }
}
