/** What in a text is furniture of its page: title, day, address, buttons, marks of the end; whole lines, and pieces at the edges of paragraphs. */

import { findParagraphs } from '../../compile/passes/sentences/sentences.ts';
import type { Span } from '../../model/corpus.ts';
import { madeOnce } from '../made-once.ts';
import { INNER, LEADS, LINES, TAILS } from '../tables/furniture.ts';
import type { FurnitureWords, LanguageTables } from '../tables/language-table.ts';
import { lineMatchers, pageKindOf } from './page-furniture.ts';

const STOP = /[.!?…:;]["'”’»)\]\s]*$/u;
/** The end of a sentence, and no abbreviation. */
const INNER_STOP = /\p{Ll}{3}[.!?…]["'”’»)\]]?\s+\p{Lu}/u;
/** Titles that some pages end with a stop. */
const TITLE_LIKE =
  /^(?:readout (?:of|on|from)|press release (?:on|about)|statement by [^.]{3,120} on |telephone conversations? with|meeting with|compte rendu (?:de|du)|entretien téléphonique (?:de|avec|entre)|communiqué |телефонный разговор с|встреча с|о (?:телефонн\p{L}+ |встрече|беседе|переговорах))(?![^.]*(?:took place|was held|lasted|состоял|прош|длил|a eu lieu|s[’']est))/iu;
const BULLET = /^(?:[-•*·–—]\s|\d{1,2}[.)]\s)/u;
/** A title is no longer, in words, than this; nor a line between two paragraphs than that. */
const LONGEST_TITLE = 32;
const LONGEST_LINE = 14;

export interface Furniture {
  readonly outside: readonly Span[];
  /** The lines above the text proper: title, day, address. */
  readonly heading: readonly Span[];
  /** The text proper: paragraphs, or pieces of them. */
  readonly told: readonly Span[];
}

const matchersOf = madeOnce((tables: LanguageTables) =>
  lineMatchers(tables.map(({ pageLines }) => pageLines)),
);

/** Those of all pages, and of the languages' own. */
function allOf(
  patterns: readonly RegExp[],
  tables: LanguageTables,
  sort: keyof FurnitureWords,
): readonly RegExp[] {
  return [...patterns, ...tables.flatMap(({ furniture }) => furniture[sort])];
}

export function isFurnitureLine(line: string, tables: LanguageTables): boolean {
  return (
    line.length <= 300 &&
    (pageKindOf(line, matchersOf(tables)) !== undefined ||
      allOf(LINES, tables, 'lines').some((pattern) => pattern.test(line)))
  );
}

export function isFurnitureSentence(sentence: string, tables: LanguageTables): boolean {
  return allOf([], tables, 'sentences').some((pattern) => pattern.test(sentence));
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** `title`: where it is known from elsewhere, it may be in the text again. `lines`: whether short lines between paragraphs are furniture. */
export function findFurniture(
  content: string,
  start: number,
  tables: LanguageTables,
  { title, lines }: { readonly title: string | undefined; readonly lines: boolean },
): Furniture {
  const outside: Span[] = start > 0 ? trimmed(content, { start: 0, end: start }) : [];
  const paragraphs = findParagraphs(content).filter(({ end }) => end > start);
  const inside = ({ start: from, end }: Span) => content.slice(from, end);
  const isMarkdownHead = (line: string) => /^#{1,6}\s/.test(line);
  const isHeading = (span: Span) => {
    const line = inside(span);
    return (
      isFurnitureLine(line, tables) ||
      isMarkdownHead(line) ||
      (!STOP.test(line) &&
        !INNER_STOP.test(line) &&
        !BULLET.test(line) &&
        countWords(line) <= LONGEST_TITLE) ||
      (TITLE_LIKE.test(line) && countWords(line) <= LONGEST_TITLE && !INNER_STOP.test(line)) ||
      (title !== undefined && sameWords(line, title))
    );
  };
  const first = paragraphs.findIndex((paragraph) => !isHeading(paragraph));
  const heading = first < 0 ? [] : paragraphs.slice(0, first);
  const own = title ?? titleIn(heading.map(inside), tables);
  const told: Span[] = [];
  for (const paragraph of paragraphs.slice(Math.max(0, first))) {
    const line = inside(paragraph);
    const short =
      lines &&
      !STOP.test(line) &&
      !INNER_STOP.test(line) &&
      !BULLET.test(line) &&
      countWords(line) <= LONGEST_LINE;
    if (isFurnitureLine(line, tables) || isMarkdownHead(line) || short || isFurnitureSentence(line, tables))
      outside.push(paragraph);
    else {
      const { start: from, end } = edges(content, paragraph, own, tables);
      const inner = innerPieces(content, { start: from, end });
      let at = from;
      if (from > paragraph.start) outside.push(...trimmed(content, { start: paragraph.start, end: from }));
      for (const piece of inner) {
        told.push(...trimmed(content, { start: at, end: piece.start }));
        outside.push(...trimmed(content, piece));
        at = piece.end;
      }
      if (end < paragraph.end) outside.push(...trimmed(content, { start: end, end: paragraph.end }));
      told.push(...trimmed(content, { start: at, end }));
    }
  }
  return {
    outside: [...outside, ...heading].toSorted((a, b) => a.start - b.start),
    heading,
    told,
  };
}

/** The first line of a heading that is neither day nor button. */
export function titleIn(heading: readonly string[], tables: LanguageTables): string | undefined {
  return heading
    .map((line) => line.replace(/^#{1,6}\s+/, ''))
    .find(
      (line) =>
        !isFurnitureLine(line, tables) && countWords(line) > 1 && /\p{L}{3}/u.test(line) && !isDayLine(line),
    );
}

/** Nothing but a day and an hour. */
export function isDayLine(line: string): boolean {
  return (
    /\d{4}/.test(line) &&
    countWords(line.replace(/T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?|[+-]\d{4}|года|г\.|GMT|UTC/giu, ' ')) <= 7 &&
    /^[^\p{L}]*\p{L}{0,12}[^\p{L}]*\p{L}{0,12}[^\p{L}]*$/u.test(
      line.replace(/T\d{2}.*$|года|г\.|[AP]\.?M\.?/giu, ''),
    )
  );
}

/** A line of the page that was run into a paragraph. */
function innerPieces(content: string, { start, end }: Span): readonly Span[] {
  const words = content.slice(start, end);
  return INNER.flatMap((pattern) =>
    [...words.matchAll(pattern)].map(({ index, 0: piece }) => ({
      start: start + index,
      end: start + index + piece.length,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

/** Without what leads into a paragraph, and what trails it. */
function edges(
  content: string,
  { start, end }: Span,
  title: string | undefined,
  tables: LanguageTables,
): Span {
  let [from, to] = [start, end];
  // A page pasted in one line: its title is in it again, before the first words.
  const repeated =
    title === undefined || title.length < 12
      ? -1
      : content.slice(from, from + title.length + 80).indexOf(title);
  if (title !== undefined && repeated >= 0) from += repeated + title.length;
  for (let more = true; more; ) {
    more = false;
    const rest = content.slice(from, to);
    const skipped = rest.length - rest.trimStart().length;
    const lead = allOf(LEADS, tables, 'leads')
      .map((pattern) => pattern.exec(rest.trimStart())?.[0].length ?? 0)
      .find((length) => length > 0);
    if (lead !== undefined) {
      from += skipped + lead;
      more = true;
    }
  }
  for (const pattern of allOf(TAILS, tables, 'tails')) {
    const tail = pattern.exec(content.slice(from, to));
    if (tail && tail.index > 0) to = from + tail.index;
  }
  return { start: from, end: to };
}

function sameWords(a: string, b: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}

export function trimmed(content: string, { start, end }: Span): Span[] {
  const piece = content.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = start + piece.trimEnd().length;
  return from >= to ? [] : [{ start: from, end: to }];
}
