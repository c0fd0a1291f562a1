/** Finds the exact position of a pasted passage in a text; never guesses. */

import type { Span } from '../../model/corpus.ts';
import type { Passage } from '../../model/passage.ts';
import type { Problems } from '../problems.ts';
import type { PieceSeed, WordsSeed } from '../read/schema.ts';
import type { YamlPath, YamlSource } from '../read/yaml-source.ts';
import { fold } from './fold.ts';
import { spanAt } from './spans.ts';
import { unseenDifference, type Visible, visible } from './unseen.ts';

/** A text that is prepared for anchoring. */
export interface AnchorText {
  readonly id: string;
  readonly content: string;
  readonly folded: string;
  readonly paragraphs: readonly Span[];
  /** Computed when words are not found for the first time. */
  visible(): Visible;
}

/** Prepares a text for anchoring. */
export function anchorText(id: string, content: string, paragraphs: readonly Span[]): AnchorText {
  const folded = fold(content);
  let seen: Visible | undefined;
  return {
    id,
    content,
    folded,
    paragraphs,
    visible: () => {
      seen ??= visible(folded);
      return seen;
    },
  };
}

/** The passages of `words` in the order of their pieces; pieces that are not found are reported and left out. */
export function anchorWords(
  text: AnchorText,
  words: WordsSeed,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
): Passage[] {
  const pieces = Array.isArray(words) ? words : [words];
  let before: Passage | undefined;
  return pieces.flatMap((piece, index) => {
    const where = Array.isArray(words) ? [...path, index] : path;
    const passage = anchorPiece(text, piece, source, where, problems);
    if (before && passage && before.end <= passage.start) {
      const between = text.content.slice(before.end, passage.start);
      if (between.trim() === '')
        problems.warn(source.at(where), 'pieces-adjacent', before.words, passage.words);
    }
    before = passage;
    return passage ? [passage] : [];
  });
}

function anchorPiece(
  text: AnchorText,
  piece: PieceSeed,
  source: YamlSource,
  path: YamlPath,
  problems: Problems,
): Passage | undefined {
  const { words, occurrence, before, after } = typeof piece === 'string' ? { words: piece } : piece;
  const at = source.at(typeof piece === 'string' ? path : [...path, 'words']);
  const wanted = compositionIn(text, words);
  const all = occurrencesOf(text.folded, wanted);
  if (all.length === 0) {
    const unseen = unseenDifference(text.folded, text.visible(), wanted);
    if (unseen) {
      problems.error(at, 'words-differ-unseen', words, unseen.character, unseen.before);
      return undefined;
    }
    const near = problems.hints.passage(text.folded, wanted);
    problems.error(at, 'words-absent', words, near && text.content.slice(near.start, near.end));
    return undefined;
  }
  const left = before === undefined ? undefined : compositionIn(text, before);
  const right = after === undefined ? undefined : compositionIn(text, after);
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
  else return passageAt(text, start, wanted.length);
  return undefined;
}

/** The words folded, with their accents encoded as in the text: as one character with its letter, or as two. */
function compositionIn({ folded }: AnchorText, words: string): string {
  const written = fold(words);
  if (folded.includes(written)) return written;
  const forms = [words.normalize('NFC'), words.normalize('NFD')].map(fold);
  return forms.find((form) => form !== written && folded.includes(form)) ?? written;
}

function passageAt(text: AnchorText, start: number, length: number): Passage {
  const end = start + length;
  const paragraph = spanAt(text.paragraphs, start) + 1;
  return { text: text.id, start, end, words: text.content.slice(start, end), paragraph };
}

function occurrencesOf(content: string, words: string): number[] {
  const found: number[] = [];
  for (let at = content.indexOf(words); at !== -1; at = content.indexOf(words, at + 1)) found.push(at);
  return found;
}
