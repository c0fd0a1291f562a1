/** Moves an edge of a draft's words by a word or a sentence, within its paragraph and never past its other edge. Pure. */

import type { Span } from '../../../model/corpus.ts';

export interface EdgeAt {
  /** Index of the passage. */
  readonly passage: number;
  readonly edge: 'start' | 'end';
}

/** A text with what is needed to move in it. */
export interface Laid {
  readonly content: string;
  readonly language: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** What may begin words, and what may end them, beside letters. */
const OPENING = /^[\p{Ps}\p{Pi}\p{Pd}"'“‘«„]/u;
const CLOSING = /[\p{Pe}\p{Pf}"'.!?…;:,”’»]$/u;

/** The edge that a press of [ or ] chooses: the same one of the next passage where it is chosen already. */
export function chosenEdge(
  passages: readonly Span[],
  at: EdgeAt | undefined,
  edge: EdgeAt['edge'],
): EdgeAt | undefined {
  if (passages.length === 0) return undefined;
  if (at === undefined) return { passage: edge === 'start' ? 0 : passages.length - 1, edge };
  if (at.edge !== edge) return { passage: Math.min(at.passage, passages.length - 1), edge };
  return { passage: (at.passage + 1) % passages.length, edge };
}

/** The passages with that edge moved; the same ones where there is nowhere to go. */
export function moveEdge(
  text: Laid,
  passages: readonly Span[],
  { passage, edge }: EdgeAt,
  by: 1 | -1,
  unit: 'word' | 'sentence' = 'word',
): readonly Span[] {
  const span = passages[passage];
  if (!span) return passages;
  const here = span[edge];
  const paragraph = paragraphAt(text, edge === 'start' ? span.start : span.end - 1);
  const lowest = Math.max(paragraph.start, passages[passage - 1]?.end ?? 0);
  const highest = Math.min(paragraph.end, passages[passage + 1]?.start ?? text.content.length);
  const stops = unit === 'word' ? wordStops(text, paragraph) : sentenceStops(text, paragraph);
  const fits = (offset: number) =>
    edge === 'start'
      ? offset >= lowest && offset < span.end && hasWords(text.content, offset, span.end)
      : offset <= highest && offset > span.start && hasWords(text.content, span.start, offset);
  const beyond = stops[edge].filter((offset) => (by === 1 ? offset > here : offset < here) && fits(offset));
  const to = by === 1 ? beyond[0] : beyond.at(-1);
  if (to === undefined) return passages;
  return passages.map((one, index) => (index === passage ? { ...one, [edge]: to } : one));
}

/** Words of the text that are within one paragraph, cut at words; undefined where there are none. */
export function wholeWords(text: Laid, { start, end }: Span): Span | undefined {
  const paragraph = text.paragraphs.find((one) => one.end > start && one.start < end);
  if (!paragraph) return undefined;
  const stops = wordStops(text, paragraph);
  const [from, to] = [Math.max(start, paragraph.start), Math.min(end, paragraph.end)];
  const first = stops.start.findLast((offset) => offset <= from) ?? paragraph.start;
  const last = stops.end.find((offset) => offset >= to) ?? paragraph.end;
  return first < last && hasWords(text.content, first, last) ? { start: first, end: last } : undefined;
}

/** The sentences that spans touch. */
export function sentencesOf(text: Laid, spans: readonly Span[]): readonly Span[] {
  return text.sentences.filter(({ start, end }) => spans.some((one) => one.start < end && one.end > start));
}

function paragraphAt({ content, paragraphs }: Laid, offset: number): Span {
  return (
    paragraphs.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: content.length }
  );
}

interface Stops {
  readonly start: readonly number[];
  readonly end: readonly number[];
}

function wordStops({ content, language }: Laid, { start, end }: Span): Stops {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const [starts, ends]: [number[], number[]] = [[], []];
  let before = ' ';
  for (const { segment, index, isWordLike } of segmenter.segment(content.slice(start, end))) {
    const word = isWordLike === true;
    // A quotation mark opens where a space is before it, whichever way it looks.
    if (word || (/\s$/.test(before) && OPENING.test(segment))) starts.push(start + index);
    if (word || CLOSING.test(segment)) ends.push(start + index + segment.length);
    before = segment;
  }
  return { start: starts, end: ends };
}

function sentenceStops({ sentences }: Laid, paragraph: Span): Stops {
  const here = sentences.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
  return { start: here.map(({ start }) => start), end: here.map(({ end }) => end) };
}

function hasWords(content: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(content.slice(start, end));
}
