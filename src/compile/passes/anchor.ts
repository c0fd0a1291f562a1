/** Finds the exact position of a pasted passage in a text; never guesses. */

import type { Span } from '../../model/corpus.ts';
import type { Passage } from '../../model/passage.ts';
import type { Position, Problems } from '../problems.ts';
import type { PieceSeed, WordsSeed } from '../read/schema.ts';
import type { YamlPath, YamlSource } from '../read/yaml-source.ts';
import { collapse, collapsedWords } from './fold.ts';
import { spanAt } from './spans.ts';
import { unseenDifference, type Visible, visible } from './unseen.ts';

/** A text that is prepared for anchoring. */
export interface AnchorText {
  readonly id: string;
  readonly content: string;
  /** The content with its blanks and apostrophes made alike (`fold.ts`), in which words are looked for. */
  readonly folded: string;
  /** Where a character of `folded` stands in the content. */
  placeOf(offset: number): number;
  readonly paragraphs: readonly Span[];
  /** Computed when words are not found for the first time. */
  visible(): Visible;
}

/** Prepares a text for anchoring. */
export function anchorText(id: string, content: string, paragraphs: readonly Span[]): AnchorText {
  const { text: folded, placeOf } = collapse(content, paragraphs);
  let seen: Visible | undefined;
  return {
    id,
    content,
    folded,
    placeOf,
    paragraphs,
    visible: () => {
      seen ??= visible(folded);
      return seen;
    },
  };
}

/**
 * The passages of `words` in the order of their pieces, none of which runs across paragraphs unless pasted so. Pieces that
 * are not found are reported and left out; `meant` then receives the spans that were probably meant.
 */
export function anchorWords(
  text: AnchorText,
  words: WordsSeed,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
  meant: Span[] = [],
): Passage[] {
  const pieces = Array.isArray(words) ? words : [words];
  let before: Passage | undefined;
  return pieces.flatMap((piece, index) => {
    const where = Array.isArray(words) ? [...path, index] : path;
    const passages = anchorPiece(text, piece, source, where, problems, meant);
    const [first] = passages;
    if (before && first && before.end <= first.start) {
      const between = text.content.slice(before.end, first.start);
      if (between.trim() === '')
        problems.warn(source.at(where), 'pieces-adjacent', before.words, first.words);
    }
    before = passages.at(-1);
    return passages;
  });
}

function anchorPiece(
  text: AnchorText,
  piece: PieceSeed,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
  meant: Span[],
): Passage[] {
  if (typeof piece === 'string' || 'words' in piece) {
    const { words, ...which } = typeof piece === 'string' ? { words: piece } : piece;
    const at = source.at(typeof piece === 'string' ? path : [...path, 'words']);
    const found = findWords(text, words, which, at, problems, meant);
    return found ? [passageAt(text, found)] : [];
  }
  const { from, to, occurrence } = piece;
  const first = findWords(text, from, { occurrence }, source.at([...path, 'from']), problems, meant);
  if (!first) return [];
  const last = findWords(
    text,
    to,
    { occurrence: 1 },
    source.at([...path, 'to']),
    problems,
    meant,
    first.start,
  );
  return last ? paragraphsBetween(text, first.start, last.end) : [];
}

interface Which {
  readonly occurrence?: number | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Where words are in the folded text, from an offset on; what is wrong is reported. */
function findWords(
  text: AnchorText,
  words: string,
  { occurrence, before, after }: Which,
  at: Position,
  problems: Problems,
  meant: Span[],
  from = 0,
): Span | undefined {
  const wanted = formIn(text, words);
  const all = occurrencesOf(text.folded, wanted).filter((start) => start >= from);
  const original = ({ start, end }: Span) => ({ start: text.placeOf(start), end: text.placeOf(end - 1) + 1 });
  if (all.length === 0) {
    const unseen = unseenDifference(text.folded, text.visible(), wanted);
    if (unseen) {
      meant.push(original(unseen));
      problems.error(at, 'words-differ-unseen', words, unseen.character, unseen.before);
      return undefined;
    }
    const near = problems.hints.passage(text.folded, wanted);
    const span = near && original(near);
    if (span) meant.push(span);
    problems.error(at, 'words-absent', words, span && text.content.slice(span.start, span.end));
    return undefined;
  }
  const left = before === undefined ? undefined : formIn(text, before);
  const right = after === undefined ? undefined : formIn(text, after);
  const fitting = all.filter((start) => {
    const end = start + wanted.length;
    return (
      (left === undefined || text.folded.slice(0, start).trimEnd().endsWith(left)) &&
      (right === undefined || text.folded.slice(end).trimStart().startsWith(right))
    );
  });
  // Numbered among the matches, so that neighbours and a number can be combined.
  const start = fitting[(occurrence ?? 1) - 1];
  if (fitting.length === 0) problems.error(at, 'neighbours-absent', words, before, after);
  else if (start === undefined)
    problems.error(at, 'occurrence-absent', words, occurrence ?? 1, fitting.length);
  else if (occurrence === undefined && fitting.length > 1)
    problems.error(at, 'words-twice', words, fitting.length);
  else return { start, end: start + wanted.length };
  meant.push(...all.map((one) => original({ start: one, end: one + wanted.length })));
  return undefined;
}

/** The words folded, with line ends and accents as the text has them: an accent is one character with its letter, or two. */
function formIn({ folded }: AnchorText, words: string): string {
  const written = collapsedWords(words);
  const forms = [...written, ...written.flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')])];
  return forms.find((form) => folded.includes(form)) ?? forms[0] ?? words;
}

function passageAt(text: AnchorText, { start, end }: Span): Passage {
  return passageOf(text, text.placeOf(start), text.placeOf(end - 1) + 1);
}

function passageOf(text: AnchorText, start: number, end: number): Passage {
  const paragraph = spanAt(text.paragraphs, start) + 1;
  return { text: text.id, start, end, words: text.content.slice(start, end), paragraph };
}

/** From one offset of the folded text to another, a passage for each paragraph. */
function paragraphsBetween(text: AnchorText, from: number, to: number): Passage[] {
  const start = text.placeOf(from);
  const end = text.placeOf(to - 1) + 1;
  return text.paragraphs.flatMap((paragraph) =>
    paragraph.end <= start || paragraph.start >= end
      ? []
      : [passageOf(text, Math.max(start, paragraph.start), Math.min(end, paragraph.end))],
  );
}

function occurrencesOf(content: string, words: string): number[] {
  const found: number[] = [];
  for (let at = content.indexOf(words); at !== -1; at = content.indexOf(words, at + 1)) found.push(at);
  return found;
}
