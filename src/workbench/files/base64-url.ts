/** Bytes as characters that an address carries as they are, and back. Pure. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(LETTERS.split('').map((letter, value) => [letter, value]));

export function base64UrlOf(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const count = Math.min(3, bytes.length - at);
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let index = 0; index <= count; index += 1)
      letters.push(LETTERS.charAt((three >> (18 - 6 * index)) & 63));
  }
  return letters.join('');
}

/** Undefined where it holds anything else. */
export function bytesOf(words: string): Uint8Array | undefined {
  if (words.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((words.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of words.split('')) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  // What is left over is nothing, or the same bytes could be written in two ways.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
