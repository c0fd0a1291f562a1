/** Finds the exact position of a pasted passage in a text; never guesses. */

import type { Span } from '../../model/corpus.ts';
import type { Passage } from '../../model/passage.ts';
import type { Problems } from '../problems.ts';
import type { PieceSeed, WordsSeed } from '../read/schema.ts';
import type { YamlPath, YamlSource } from '../read/yaml-source.ts';
import { fold } from './fold.ts';
import { spanAt } from './spans.ts';
import { unseenDifference, type Visible, visible } from './unseen.ts';

/** A text to anchor in. */
export class AnchorText {
  private kept: string | undefined;
  private seen: Visible | undefined;

  constructor(
    readonly id: string,
    readonly content: string,
    readonly paragraphs: readonly Span[],
  ) {}

  get folded(): string {
    return this.kept ?? fold(this.content);
  }

  /** Computed when words are not found for the first time. */
  visible(): Visible {
    this.seen ??= visible(this.folded);
    return this.seen;
  }

  /** While the statements of the text are anchored. */
  keepFolded(): void {
    this.kept = fold(this.content);
  }

  /** Frees what takes more memory than the text: it is folded again for the few dates that are anchored in it. */
  release(): void {
    this.kept = undefined;
    this.seen = undefined;
  }
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
  const { folded } = text;
  const wanted = compositionIn(folded, words);
  const all = occurrencesOf(folded, wanted);
  if (all.length === 0) {
    const unseen = unseenDifference(folded, text.visible(), wanted);
    if (unseen) {
      problems.error(at, 'words-differ-unseen', words, unseen.character, unseen.before);
      return undefined;
    }
    const near = problems.hints.passage(folded, wanted);
    problems.error(at, 'words-absent', words, near && text.content.slice(near.start, near.end));
    return undefined;
  }
  const left = before === undefined ? undefined : compositionIn(folded, before);
  const right = after === undefined ? undefined : compositionIn(folded, after);
  const fitting = all.filter((start) => {
    const end = start + wanted.length;
    return (
      (left === undefined || folded.slice(0, start).trimEnd().endsWith(left)) &&
      (right === undefined || folded.slice(end).trimStart().startsWith(right))
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
function compositionIn(folded: string, words: string): string {
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
