/** Exact words of a text, and their position in it. */

export interface Passage {
  readonly text: string;
  /** Offsets into the text's content, in UTF-16 code units; `content.slice(start, end) === words`. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Number of the paragraph it starts in, from 1; lines without words are not counted. */
  readonly paragraph: number;
}
