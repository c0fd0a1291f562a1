/** What was pasted → the text that is frozen, and all that was taken off it: nothing goes unseen. Pure. */

import { codeOf } from '../../compile/readable.ts';
import { readFrontMatter } from '../../drafts/head/front-matter.ts';
import { furnitureIn, lineMatchers, type PageLine } from '../../drafts/head/page-furniture.ts';
import { PAGE_LINES as ENGLISH } from '../../drafts/tables/english/page-lines.ts';
import { PAGE_LINES as FRENCH } from '../../drafts/tables/french/page-lines.ts';
import { PAGE_LINES as RUSSIAN } from '../../drafts/tables/russian/page-lines.ts';
import { withoutMarks } from './markdown-marks.ts';
import type { Taken } from './taken.ts';

export interface Cleaned {
  readonly text: string;
  readonly taken: readonly Taken[];
  /** Lines of `text` that look like parts of a page: a person decides whether they go. */
  readonly furniture: readonly PageLine[];
}

/** A page need not be in the language of its text. */
const PAGE_LINES = lineMatchers([ENGLISH, FRENCH, RUSSIAN]);

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Controls, marks of direction, characters without width, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Tabs become spaces; what joins letters is part of a word, and of some emoji; Arabic signs are seen. */
const KEPT = /\t|\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u08e2]/;

/** Paragraphs and the lines of each stay as they are; line ends are those of this format. */
export function cleanPaste(pasted: string): Cleaned {
  const taken: Taken[] = [];
  const firstEnd = LINE_ENDS.exec(pasted);
  LINE_ENDS.lastIndex = 0;
  if (firstEnd) {
    const line = pasted.slice(0, firstEnd.index).split('\n').length;
    taken.push({ line, was: [...new Set(firstEnd[0])].map(codeOf).join(' '), kind: 'line-ends' });
  }
  const all = pasted.replace(LINE_ENDS, '\n').split('\n');
  const above = linesAbove(all.join('\n'));
  if (above > 0) taken.push({ line: 1, was: all.slice(0, above).join('\n'), kind: 'front-matter' });
  const lines = all.slice(above).map((line, i) => cleanLine(line, above + i + 1, taken));
  const text = withoutEmptyLines(lines, above, taken);
  return { text, taken, furniture: furnitureIn(text, PAGE_LINES) };
}

/** How many lines a block of fields has, which the rules read before it is removed. */
function linesAbove(text: string): number {
  const front = readFrontMatter(text);
  return front ? text.slice(0, front.end).trimEnd().split('\n').length : 0;
}

/** The text without lines that a person chose to take off, by their numbers from 1. */
export function withoutLines(text: string, numbers: Iterable<number>): string {
  const gone = new Set(numbers);
  const left = text.split('\n').filter((_, i) => !gone.has(i + 1));
  return withoutEmptyLines(left, 0, []);
}

function cleanLine(line: string, number: number, taken: Taken[]): string {
  const unseen = [...new Set(line.match(UNSEEN) ?? [])].filter((one) => !KEPT.test(one));
  if (unseen.length > 0) taken.push({ line: number, was: unseen.map(codeOf).join(' '), kind: 'unseen' });
  const seen = line.replace(UNSEEN, (one) => (KEPT.test(one) ? one : ''));
  const { text, taken: marks } = withoutMarks(seen);
  for (const mark of marks) taken.push({ line: number, ...mark });
  const trimmed = text.trimEnd();
  // A line of spaces counts as an empty line.
  if (trimmed !== text && trimmed !== '')
    taken.push({ line: number, was: text.slice(trimmed.length), kind: 'trailing-blanks' });
  return trimmed;
}

/** One between paragraphs is enough, and none above the first. */
function withoutEmptyLines(lines: readonly string[], above: number, taken: Taken[]): string {
  const kept: string[] = [];
  lines.forEach((line, i) => {
    const isMore = line === '' && (kept.length === 0 || kept.at(-1) === '');
    const isLast = i === lines.length - 1;
    if (!isMore) kept.push(line);
    else if (!isLast) taken.push({ line: above + i + 1, was: '', kind: 'empty-lines' });
  });
  while (kept.at(-1) === '') kept.pop();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}
