/** The normalization used to find pasted passages: spaces and apostrophes are one, and so are runs of spaces. */

import type { Span } from '../../model/corpus.ts';
import { spanAt } from './spans.ts';

/** Same length as its input, so that an offset found in the folded string holds in the original. */
export function fold(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u2018\u2019\u02bc]/g, "'");
}

/** A text with each run of spaces as one, and where each of its characters is in the original. */
export interface Collapsed {
  readonly text: string;
  /** The offset in the original, in UTF-16 code units. */
  readonly placeOf: (offset: number) => number;
}

const RUNS = /\s{2,}|[^\S ]/g;

/**
 * Runs of spaces count as one: browsers join them when text is copied. A line that ends within a paragraph ends in a space;
 * between paragraphs, the line end remains, so that no quotation runs on by mistake.
 */
export function collapse(content: string, paragraphs: readonly Span[]): Collapsed {
  const folded = fold(content);
  const pieces: string[] = [];
  /** Where each piece begins, in the collapsed text and in the original. */
  const starts: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let from = 0;
  for (const { 0: run, index } of folded.matchAll(RUNS)) {
    const paragraph = paragraphs[spanAt(paragraphs, index)];
    const inside = paragraph !== undefined && paragraph.start < index;
    const kept = folded.slice(from, index) + (/[\n\r]/.test(run) && !inside ? '\n' : ' ');
    starts.push(length);
    origins.push(from);
    pieces.push(kept);
    length += kept.length;
    from = index + run.length;
  }
  if (pieces.length === 0) return { text: folded, placeOf: (offset) => offset };
  starts.push(length);
  origins.push(from);
  pieces.push(folded.slice(from));
  return {
    text: pieces.join(''),
    placeOf: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return (origins[low] ?? 0) + offset - (starts[low] ?? 0);
    },
  };
}

/** Words as a person pastes them: each way in which their line ends may be meant. */
export function collapsedWords(words: string): readonly string[] {
  const folded = fold(words);
  const joined = folded.replace(/\s+/g, (run) => (/\n\s*\n/.test(run) ? '\n' : ' '));
  const apart = folded.replace(/\s+/g, (run) => (/[\n\r]/.test(run) ? '\n' : ' '));
  return joined === apart ? [joined] : [joined, apart];
}
