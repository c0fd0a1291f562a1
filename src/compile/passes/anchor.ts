/** Finds the exact position of a pasted passage in a text; never guesses. */

import type { Span } from '../../model/corpus.ts';
import type { Passage } from '../../model/passage.ts';
import type { Position } from '../problem-message.ts';
import type { Problems } from '../problems.ts';
import type { PieceSeed, WordsSeed } from '../read/schema.ts';
import type { YamlPath, YamlSource } from '../read/yaml-source.ts';
import { type Collapsed, collapse, collapsedWords } from './fold.ts';
import { spanAt } from './spans.ts';
import { unseenDifference, type Visible, visible } from './unseen.ts';

/** A text to anchor in. */
export class AnchorText {
  private kept: Collapsed | undefined;
  private seen: Visible | undefined;

  constructor(
    readonly id: string,
    readonly content: string,
    readonly paragraphs: readonly Span[],
  ) {}

  /** The content with its spaces and apostrophes normalized (`fold.ts`), in which words are searched for. */
  get collapsed(): Collapsed {
    return this.kept ?? collapse(this.content, this.paragraphs);
  }

  get folded(): string {
    return this.collapsed.text;
  }

  /** Computed when words are not found for the first time. */
  visible(): Visible {
    this.seen ??= visible(this.folded);
    return this.seen;
  }

  /** While the statements of the text are anchored. */
  keepFolded(): void {
    this.kept = collapse(this.content, this.paragraphs);
  }

  /** Frees what takes more memory than the text: it is folded again for the few dates that are anchored in it. */
  release(): void {
    this.kept = undefined;
    this.seen = undefined;
  }
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
  const folded = text.collapsed;
  const find = (words: string, which: Which, key: string | undefined, others?: Span) =>
    findWords(
      text,
      folded,
      words,
      which,
      source.at(key === undefined ? path : [...path, key]),
      problems,
      meant,
      others,
    );
  const place = ({ start, end }: Span): Span => ({
    start: folded.placeOf(start),
    end: folded.placeOf(end - 1) + 1,
  });
  if (typeof piece === 'string') {
    const found = find(piece, {}, undefined);
    return found ? [passageOf(text, place(found))] : [];
  }
  if ('words' in piece) {
    const found = find(piece.words, piece, 'words');
    return found ? [passageOf(text, place(found))] : [];
  }
  const first = find(piece.from, { occurrence: piece.occurrence }, 'from');
  const last = first && find(piece.to, { occurrence: 1 }, 'to', first);
  return first && last ? paragraphsIn(text, place({ start: first.start, end: last.end })) : [];
}

interface Which {
  readonly occurrence?: number | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Where words are in the folded text, no earlier and ending no earlier than others; what is wrong is reported. */
function findWords(
  text: AnchorText,
  { text: folded, placeOf }: Collapsed,
  words: string,
  { occurrence, before, after }: Which,
  at: Position,
  problems: Problems,
  meant: Span[],
  others: Span = { start: 0, end: 0 },
): Span | undefined {
  const wanted = formIn(folded, words);
  const all = occurrencesOf(folded, wanted).filter(
    (start) => start >= others.start && start + wanted.length >= others.end,
  );
  const original = ({ start, end }: Span) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 });
  if (all.length === 0) {
    const unseen = unseenDifference(folded, text.visible(), wanted);
    if (unseen) {
      meant.push(original(unseen));
      problems.error(at, 'words-differ-unseen', words, unseen.character, unseen.before);
      return undefined;
    }
    const across = folded.includes(wanted) ? -1 : folded.replaceAll('\n', ' ').indexOf(wanted, others.start);
    if (across >= 0) {
      meant.push(original({ start: across, end: across + wanted.length }));
      problems.error(at, 'words-across-paragraphs', words);
      return undefined;
    }
    const near = problems.hints.passage(folded, wanted);
    const span = near && original(near);
    if (span) meant.push(span);
    problems.error(at, 'words-absent', words, span && text.content.slice(span.start, span.end));
    return undefined;
  }
  const left = before === undefined ? undefined : formIn(folded, before);
  const right = after === undefined ? undefined : formIn(folded, after);
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
  else return { start, end: start + wanted.length };
  meant.push(...all.map((one) => original({ start: one, end: one + wanted.length })));
  return undefined;
}

/** The words folded, with line ends and accents as the text has them: an accent is one character with its letter, or two. */
function formIn(folded: string, words: string): string {
  const written = collapsedWords(words);
  const forms = [...written, ...written.flatMap((form) => [form.normalize('NFC'), form.normalize('NFD')])];
  return forms.find((form) => folded.includes(form)) ?? forms[0] ?? words;
}

function passageOf(text: AnchorText, { start, end }: Span): Passage {
  const paragraph = spanAt(text.paragraphs, start) + 1;
  return { text: text.id, start, end, words: text.content.slice(start, end), paragraph };
}

/** A passage for each paragraph that the span is in. */
function paragraphsIn(text: AnchorText, { start, end }: Span): Passage[] {
  return text.paragraphs.flatMap((paragraph) =>
    paragraph.end <= start || paragraph.start >= end
      ? []
      : [passageOf(text, { start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) })],
  );
}

function occurrencesOf(content: string, words: string): number[] {
  const found: number[] = [];
  for (let at = content.indexOf(words); at !== -1; at = content.indexOf(words, at + 1)) found.push(at);
  return found;
}
