/** Offsets in a text → the words that an annotation finds just there; and back, as the compiler finds them. Pure. */

import { AnchorText, anchorWords } from '../../compile/passes/anchor.ts';
import { findParagraphs } from '../../compile/passes/sentences/sentences.ts';
import { Problems } from '../../compile/problems.ts';
import type { PieceSeed, WordsSeed } from '../../compile/read/schema.ts';
import { unreadYaml } from '../../compile/read/yaml-source.ts';
import type { Span } from '../../model/corpus.ts';

/** Longer words are given by their beginning and end, as in the messages of the compiler. */
const LONGEST_WHOLE = 90;
const FEWEST_WORDS = 4;
const MAX_WORDS = 9;

/** A text in which passages are found by their words. */
export class WordsIn {
  private readonly text: AnchorText;

  constructor(private readonly content: string) {
    this.text = new AnchorText('text', content, findParagraphs(content));
    this.text.keepFolded();
  }

  /** The value of `words`; undefined where the spans hold none. */
  of(spans: readonly Span[]): WordsSeed | undefined {
    const pieces = this.normal(spans).map((span) => this.piece(span));
    return pieces.length > 1 ? pieces : pieces[0];
  }

  /** Each as an entry of `background`. */
  entriesOf(spans: readonly Span[]): readonly PieceSeed[] {
    return spans.flatMap((span) => this.normal([span]).map((one) => this.piece(one)));
  }

  /**
   * The spans that words can identify: without spaces at their ends, with whole characters, and joined where nothing is
   * between them.
   */
  normal(spans: readonly Span[]): readonly Span[] {
    const { content } = this;
    const joined: { start: number; end: number }[] = [];
    for (const span of spans) {
      const trimmed = this.trimmed(span);
      if (!trimmed) continue;
      const last = joined.at(-1);
      const isNext =
        last && last.end <= trimmed.start && content.slice(last.end, trimmed.start).trim() === '';
      if (isNext) last.end = trimmed.end;
      else joined.push(trimmed);
    }
    return joined;
  }

  /** Where words are, as the compiler finds them; undefined where it would report a problem. */
  spansOf(words: WordsSeed): readonly Span[] | undefined {
    const problems = new Problems();
    const passages = anchorWords(this.text, words, unreadYaml(''), [], problems);
    return problems.failed ? undefined : passages.map(({ start, end }) => ({ start, end }));
  }

  private trimmed({ start, end }: Span): { start: number; end: number } | undefined {
    const { content } = this;
    let from = Math.max(0, Math.min(start, end));
    let to = Math.min(content.length, Math.max(start, end));
    if (isLow(content.charCodeAt(from)) && isHigh(content.charCodeAt(from - 1))) from -= 1;
    if (isLow(content.charCodeAt(to)) && isHigh(content.charCodeAt(to - 1))) to += 1;
    const piece = content.slice(from, to);
    from += piece.length - piece.trimStart().length;
    to = from + piece.trim().length;
    return to > from ? { start: from, end: to } : undefined;
  }

  /** Within the folded text, in which the compiler looks. */
  private piece(span: Span): PieceSeed {
    const { text: folded } = this.text.collapsed;
    const start = this.placeIn(span.start);
    const end = this.placeIn(span.end - 1) + 1;
    const whole = folded.slice(start, end);
    const range =
      whole.length > LONGEST_WHOLE || whole.includes('\n') ? rangeOf(folded, start, end) : undefined;
    if (range) {
      const { from, to, occurrence } = range;
      return {
        from: this.written(from, start),
        to: this.written(to, end - to.length),
        ...(occurrence !== undefined && { occurrence }),
      };
    }
    const words = this.written(whole, start);
    const occurrence = occurrenceOf(folded, whole, start);
    return occurrence === undefined ? words : { words, occurrence };
  }

  /**
   * Words of the folded text, with the apostrophes of the text. An empty line is between paragraphs, since a single line
   * end may count as a space.
   */
  private written(words: string, start: number): string {
    const { placeOf } = this.text.collapsed;
    return words
      .replaceAll("'", (_, at: number) => this.content.charAt(placeOf(start + at)))
      .replaceAll('\n', '\n\n');
  }

  /** The offset in the folded text of a character that is no space. */
  private placeIn(offset: number): number {
    const { text: folded, placeOf } = this.text.collapsed;
    let low = 0;
    let high = folded.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (placeOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** By the first and last words, as many as are needed; undefined where they would be no shorter than all. */
function rangeOf(
  folded: string,
  start: number,
  end: number,
): { from: string; to: string; occurrence: number | undefined } | undefined {
  const whole = folded.slice(start, end);
  const ends = [...whole.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const tries = Array.from({ length: MAX_WORDS - FEWEST_WORDS + 1 }, (_, i) => FEWEST_WORDS + i);
  const firsts = tries.flatMap((count) => {
    const first = whole.slice(0, ends[count - 1]?.end);
    return ends.length > count ? [first] : [];
  });
  const lasts = tries.flatMap((count) => {
    const last = whole.slice(ends.at(-count)?.start);
    return ends.length > count ? [last] : [];
  });
  const once = firsts.find((first) => occurrenceOf(folded, first, start) === undefined);
  const first = once ?? firsts[0];
  if (first === undefined) return undefined;
  // The compiler takes the first place at which the last words end no earlier than the first.
  const last = lasts.find((one) => lastWordsEnd(folded, one, start, start + first.length) === end);
  if (last === undefined) return undefined;
  const occurrence = occurrenceOf(folded, first, start);
  return { from: first, to: last, occurrence };
}

function lastWordsEnd(folded: string, words: string, start: number, firstEnd: number): number {
  const at = folded.indexOf(words, Math.max(start, firstEnd - words.length));
  return at + words.length;
}

/** Which of the places of the words it is, from 1; undefined if there is no other. */
function occurrenceOf(folded: string, words: string, start: number): number | undefined {
  let count = 0;
  let number = 0;
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) {
    count += 1;
    if (at === start) number = count;
  }
  return count > 1 ? number : undefined;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
