/** One source may say several things in a sentence: “that A and that B”; each row of the comparison is a statement. */

import type { Span } from '../../model/corpus.ts';
import { type Lexicon, pointsOf } from '../points.ts';
import type { Content } from './contents.ts';
import type { Reading } from './reading.ts';

/** Where another clause begins that depends on the same verb. */
const AND_THAT =
  /,? (?:et|ainsi que|et aussi) (?:que (?=\S)|qu')|,? (?:and|as well as) that |,? (?:и|а также),? что /g;

export function splitByPoint(reading: Reading, content: Content, lexicon: Lexicon): Content[] {
  const [only] = content.passages;
  if (content.passages.length !== 1 || !only) return [content];
  const parts = partsOf(reading, only);
  if (parts.length < 2) return [content];
  const joined: { span: Span; row: string }[] = [];
  for (const span of parts) {
    const row = rowOf(reading.content.slice(span.start, span.end), lexicon);
    const last = joined.at(-1);
    if (last && (last.row === row || row === 'other' || last.row === 'other'))
      joined.splice(-1, 1, { span: { start: last.span.start, end: span.end }, row: last.row });
    else joined.push({ span, row });
  }
  if (joined.length < 2) return [content];
  return joined.map(({ span }, i) => ({
    ...content,
    passages: [span],
    relayed: i === 0 ? content.relayed : content.relayed.filter(({ words }) => words.start >= span.start),
  }));
}

function partsOf({ plain }: Reading, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: words } of plain.slice(start, end).matchAll(AND_THAT)) {
    const to = start + index;
    if (to - from < SHORTEST || end - to - words.length < SHORTEST) continue;
    parts.push({ start: from, end: to });
    from = to + words.length;
  }
  return [...parts, { start: from, end }];
}

/** In characters. */
const SHORTEST = 25;

function rowOf(words: string, lexicon: Lexicon): string {
  const [row = 'other'] = pointsOf(lexicon, {
    words,
    declines: false,
    namesBoth: false,
    isOpening: false,
    subjectTold: true,
  });
  return row;
}
