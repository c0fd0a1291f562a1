/** Exact words of a text, their position in it, and how they read in one line. */

export interface Passage {
  readonly text: string;
  /** Offsets into the text's content, in UTF-16 code units; `content.slice(start, end) === words`. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Number of the paragraph it starts in, from 1; lines without words are not counted. */
  readonly paragraph: number;
}

/** Words of a text whose lines are hard-wrapped, or that has several spaces, as plain text reads: with single spaces. */
export function inOneLine(words: string): string {
  // A single space is none of its matches: most words have nothing else.
  return words.replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, ' ');
}
