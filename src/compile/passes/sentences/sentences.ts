/** Splits a text into paragraphs and sentences, so that coverage can be checked for every sentence. */

import type { Span } from '../../../model/corpus.ts';
import { endsInAbbreviation, LONGEST_ABBREVIATION } from './abbreviations.ts';

/** Only closing marks, which belong to the sentence before. */
const CLOSING = /^[\s»”"'’)\]]*$/u;

/** The segmenter splits « Non ! » before its », because of the space between them. */
const CLOSED_LATE = /^[»”)\]][\s»”’)\]]*/u;

/** « Non ! » a dit M. Martin: the sentence continues in lower case. */
const GOES_ON = /^\p{Ll}/u;

/** Editors of plain text wrap lines at 60 to 80 characters or so. */
const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 100;
/** Characters by which editors count differently where a line is full. */
const SLACK = 2;
const STOP = /[.!?…]["'”’»)\]\s]*$/u;

/** Lines that are not empty, in UTF-16 offsets, trimmed; those of a text that was wrapped by hand are joined again. */
export function findParagraphs(content: string): Span[] {
  const lines = [...content.matchAll(/[^\n\r]+/g)].flatMap(({ index, 0: line }) =>
    trimmed(content, { start: index, end: index + line.length }),
  );
  const blocks: Span[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && !EMPTY_LINE.test(content.slice(before.end, line.start))) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  const narrow = blocks.filter(
    (block) => block.length > 1 && block.every((line) => lengthOf(line) <= LONGEST_WRAPPED),
  );
  const width = narrow.flat().reduce((most, line) => Math.max(most, lengthOf(line)), 0);
  /** Whether the line ends because the first word of the next had no room in it. */
  const isFull = (line: Span, next: Span | undefined) =>
    next !== undefined &&
    lengthOf(line) + 1 + (/^\S+/.exec(content.slice(next.start, next.end))?.[0].length ?? 0) >= width - SLACK;
  const followed = narrow.flatMap((block) =>
    block.slice(0, -1).map((line, i) => ({ line, next: block[i + 1] })),
  );
  const full = followed.filter(({ line, next }) => isFull(line, next));
  const goingOn = full.filter(({ line }) => !STOP.test(content.slice(line.start, line.end)));
  const sizeOf = (some: readonly Span[]) => some.reduce((sum, line) => sum + lengthOf(line), 0);
  const wrapped =
    sizeOf(narrow.flat()) * 2 > sizeOf(lines) &&
    width >= SHORTEST_WRAPPED &&
    full.length * 2 > followed.length &&
    goingOn.length * 2 > full.length;
  if (!wrapped) return lines;
  return blocks.flatMap((block) => {
    if (!narrow.includes(block)) return block;
    const joined: { start: number; end: number }[] = [];
    block.forEach((line, i) => {
      const last = joined.at(-1);
      const before = block[i - 1];
      if (last && before && isFull(before, line)) last.end = line.end;
      else joined.push({ ...line });
    });
    return joined;
  });
}

const EMPTY_LINE = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/;

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Sentences of each paragraph, in order; `language` is the BCP 47 tag of the text. */
export function findSentences(content: string, paragraphs: readonly Span[], language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphs.flatMap(({ start, end }) => {
    const joined: { start: number; end: number }[] = [];
    // A line end within a paragraph counts as a space, and is as long.
    const paragraph = content.slice(start, end).replace(/[\n\r]/g, ' ');
    for (const { segment, index } of segmentsOf(paragraph, segmenter)) {
      const last = joined.at(-1);
      const closing = last ? (CLOSED_LATE.exec(segment)?.[0].length ?? 0) : 0;
      const rest = segment.slice(closing);
      const from = start + index + closing;
      if (last) last.end = from;
      if (last && (goesOn(content, last, rest) || CLOSING.test(rest) || GOES_ON.test(rest)))
        last.end = from + rest.length;
      else joined.push({ start: from, end: from + rest.length });
    }
    return joined.flatMap((span) => trimmed(content, span));
  });
}

/** No paragraph that somebody wrote is that long. */
const WINDOW = 20_000;
/** So far ahead the segmenter looks for a small letter, after which there is no end of a sentence. */
const AHEAD = 1000;

/** The segmenter's own segments, a window at a time: it takes longer for each the longer the whole is. */
function* segmentsOf(paragraph: string, segmenter: Intl.Segmenter) {
  let from = 0;
  let size = WINDOW;
  while (from < paragraph.length) {
    const window = paragraph.slice(from, from + size);
    const last = from + size >= paragraph.length;
    let done = 0;
    for (const { segment, index } of segmenter.segment(window)) {
      if (!last && index + segment.length > size - AHEAD) break;
      yield { segment, index: from + index };
      done = index + segment.length;
    }
    from += done;
    // A sentence that is longer than the window.
    size = done === 0 ? size * 2 : WINDOW;
  }
}

/** Looks at the end alone, since sentences that are joined may grow to the length of the text. */
function goesOn(content: string, { start, end }: Span, rest: string): boolean {
  const [last] = trimmed(content, { start, end });
  if (last === undefined) return false;
  return endsInAbbreviation(content.slice(Math.max(start, last.end - LONGEST_ABBREVIATION), last.end), rest);
}

/** The span without the white space at its ends; nothing if there is nothing else. */
function trimmed(content: string, { start, end }: Span): Span[] {
  const piece = content.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return from === end ? [] : [{ start: from, end: start + piece.trimEnd().length }];
}
