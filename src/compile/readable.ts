/** What others wrote, as it can be printed: on one line, of bounded length, with nothing in it that a terminal obeys. */

/** A quotation in a problem is not longer than this. */
const WIDTH = 90;

/** Nor is anything else. */
const LONGEST = 400;
const LAST = 120;

/** What cannot be seen, or changes how the rest is shown: controls, marks of direction, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Names what cannot be seen, and leaves the middle out where it is long: a message often ends with what matters. */
export function readable(text: string): string {
  // Cut before anything is replaced, since it may have a million characters, and again where names made it longer.
  return withoutMiddle(
    withoutMiddle(text)
      .replace(/\s*[\n\r]\s*|\t/g, ' ')
      .replace(UNSEEN, (character) => `<${codeOf(character)}>`),
  );
}

function withoutMiddle(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${sliceWhole(text, 0, LONGEST - LAST - 3)} … ${sliceWhole(text, text.length - LAST, text.length)}`;
}

/** A quotation on one line of at most `most` characters; of two long ones, the part where they begin to differ. */
export function shorten(words: string, beside = '', most = WIDTH): string {
  const [line, other] = [words, beside].map(onOneLine) as [string, string];
  const width = Math.min(most, WIDTH);
  if (line.length <= width) return line;
  let same = 0;
  while (same < line.length && line[same] === other[same]) same += 1;
  const start = same > width / 2 ? Math.min(same - 30, line.length - width) : 0;
  const end = start + width;
  return `${start > 0 ? '…' : ''}${sliceWhole(line, start, end)}${end < line.length ? '…' : ''}`;
}

/** How many words of each end make a range that hardly occurs twice. */
const WORDS_OF_AN_END = 5;

/** Words as they can be pasted into YAML: whole, or where they are long by their first and last words. */
export function pasteable(words: string, occurrence?: number): string {
  const [from, to] = endsOf(words);
  const which = occurrence === undefined ? '' : `, occurrence: ${occurrence}`;
  if (to !== undefined) return `{ from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}${which} }`;
  return which === '' ? JSON.stringify(from) : `{ words: ${JSON.stringify(from)}${which} }`;
}

/** The words by which `pasteable` names a passage: all of them, or those of its two ends. */
export function endsOf(words: string): readonly [from: string, to?: string] {
  const line = onOneLine(words).trim();
  const parts = line.split(' ');
  // An address is one long word.
  if (line.length <= WIDTH || parts.length < 2 * WORDS_OF_AN_END) return [line];
  return [parts.slice(0, WORDS_OF_AN_END).join(' '), parts.slice(-WORDS_OF_AN_END).join(' ')];
}

/** “U+00AD”. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank));
}

/** A slice that leaves out the half of a character at either end. */
function sliceWhole(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** Several names, each in quotation marks. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
