/** Quotation marks without their other half: where words are cut from the middle of a quotation. */

import type { Passage } from './passage.ts';

export interface Unpaired {
  /** Something is closed that was opened before. */
  readonly before: boolean;
  /** Something is opened that is closed later. */
  readonly after: boolean;
}

const NONE: Unpaired = { before: false, after: false };
/** What may close each opening mark; “ closes only in German. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”' };
const MARKS = /[«»“”„]/g;
/** As in Danish »…« or Swedish ”…”, where the marks look the same at both ends or are reversed. */
const OTHERWISE = /^[^«»]*»|^[^“”„]*”/;

/** Straight quotation marks are not looked at, since both ends look the same. In `german`, “ is always the end. */
export function unpairedMarks(words: string, german = false): Unpaired {
  const open: string[] = [];
  let before = false;
  for (const [mark] of words.matchAll(MARKS)) {
    if (CLOSING[open.at(-1) ?? '']?.includes(mark)) open.pop();
    else if (mark in CLOSING && !(german && mark === '“')) open.push(mark);
    else before = true;
  }
  return { before, after: open.length > 0 };
}

/**
 * Whether a quotation goes on before the first or after the last of some passages. A mark that has no other half in
 * its paragraph of the text is not counted: nothing is left out there.
 */
export function cutQuotation(
  passages: readonly Passage[],
  content: string,
  paragraphs: readonly Pick<Passage, 'start' | 'end'>[],
): Unpaired {
  const [first] = passages;
  const last = passages.at(-1);
  if (!first || !last || OTHERWISE.test(content)) return NONE;
  const german = content.includes('„');
  const { before, after } = unpairedMarks(passages.map(({ words }) => words).join(' '), german);
  if (!before && !after) return NONE;
  const paragraphOf = ({ start }: Passage) => paragraphs.find(({ end }) => start < end);
  const earlier = content.slice(paragraphOf(first)?.start ?? 0, first.start);
  const later = content.slice(last.end, paragraphOf(last)?.end ?? content.length);
  const [next = ''] = later.match(MARKS) ?? [];
  return {
    before: before && (earlier.match(MARKS)?.at(-1) ?? '') in CLOSING,
    after: after && (german ? '»”“' : '»”').includes(next) && next !== '',
  };
}
