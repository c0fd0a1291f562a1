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
  return trimmedPieces(content, content.matchAll(/[^\n\r]+/g));
}

/** Sentences of each paragraph, in order; `language` is the BCP 47 tag of the text. */
export function findSentences(content: string, paragraphs: readonly Span[], language: string): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphs.flatMap(({ start, end }) => {
    const joined: { index: number; text: string }[] = [];
    for (const { segment, index } of segmenter.segment(content.slice(start, end))) {
      const last = joined.at(-1);
      const closing = last ? (CLOSED_LATE.exec(segment)?.[0] ?? '') : '';
      const rest = segment.slice(closing.length);
      if (last) last.text += closing;
      if (last && (TITLES.test(last.text) || CLOSING.test(rest) || GOES_ON.test(rest))) last.text += rest;
      else joined.push({ index: start + index + closing.length, text: rest });
    }
    return trimmedPieces(
      content,
      joined.map((piece) => ({ index: piece.index, 0: piece.text })),
    );
  });
}

function trimmedPieces(content: string, pieces: Iterable<{ index: number; 0: string }>): Span[] {
  const spans: Span[] = [];
  for (const piece of pieces) {
    const words = piece[0].trim();
    if (words === '') continue;
    const start = content.indexOf(words, piece.index);
    spans.push({ start, end: start + words.length });
  }
  return spans;
}
