/** Splits a text into paragraphs and sentences, so that coverage can be checked for every sentence. */

import type { Span } from '../../model/corpus.ts';

/** A sentence does not end after these, even if the segmenter says so. */
const TITLES = /(?:^|[\s("'’«“])(?:M|MM|Mme|Mmes|Mlle|Mgr|Dr|Me|St|Ste|Mr|Mrs|Ms|Gen|Col|Maj|Lt)\.\s*$/u;

/** Only closing marks, which belong to the sentence before. */
const CLOSING = /^[\s»”"'’)\]]*$/u;

/** The segmenter splits « Non ! » before its », because of the space between them. */
const CLOSED_LATE = /^[»”)\]][\s»”’)\]]*/u;

/** « Non ! » a dit M. Martin: the sentence continues in lower case. */
const GOES_ON = /^\p{Ll}/u;

/** Lines that are not empty, in UTF-16 offsets, trimmed. */
export function findParagraphs(content: string): Span[] {
  return [...content.matchAll(/[^\n\r]+/g)].flatMap(({ index, 0: line }) =>
    trimmed(content, { start: index, end: index + line.length }),
  );
}

/** Sentences of each paragraph, in order; `language` is the BCP 47 tag of the text. */
export function findSentences(content: string, paragraphs: readonly Span[], language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphs.flatMap(({ start, end }) => {
    const joined: { start: number; end: number }[] = [];
    for (const { segment, index } of segmentsOf(content.slice(start, end), segmenter)) {
      const last = joined.at(-1);
      const closing = last ? (CLOSED_LATE.exec(segment)?.[0].length ?? 0) : 0;
      const rest = segment.slice(closing);
      const from = start + index + closing;
      if (last) last.end = from;
      if (last && (endsInTitle(content, last) || CLOSING.test(rest) || GOES_ON.test(rest)))
        last.end = from + rest.length;
      else joined.push({ start: from, end: from + rest.length });
    }
    return joined.flatMap((span) => trimmed(content, span));
  });
}

/** No paragraph of a news text is that long. */
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

/** Longer than any title with the space before it. */
const TITLE_LENGTH = 10;

/** Looks at the end alone, since sentences that are joined may grow to the length of the text. */
function endsInTitle(content: string, { start, end }: Span): boolean {
  const [last] = trimmed(content, { start, end });
  return last !== undefined && TITLES.test(content.slice(Math.max(start, last.end - TITLE_LENGTH), last.end));
}

/** The span without the white space at its ends; nothing if there is nothing else. */
function trimmed(content: string, { start, end }: Span): Span[] {
  const piece = content.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return from === end ? [] : [{ start: from, end: start + piece.trimEnd().length }];
}
