/** One annotation and its text → the text, its statements and notes, with every sentence accounted for. */

import type { Note, Span, Text } from '../model/corpus.ts';
import type { Statement } from '../model/statement.ts';
import { type AnchorText, anchorText, anchorWords } from './anchor.ts';
import { compileDating } from './compile-dating.ts';
import { compileChain, compileStatement } from './compile-statement.ts';
import type { Context } from './context.ts';
import { nearestId } from './nearest.ts';
import type { Position } from './problems.ts';
import { backgroundSchema, noteSchema, statementSchema, type TextSeed, textSchema } from './schema.ts';
import { findParagraphs, findSentences } from './sentences.ts';
import { type Sourced, validate, validateList, valueAt } from './validate.ts';
import type { YamlSource } from './yaml-source.ts';

export interface CompiledText {
  readonly text: Text;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** An annotation whose text record is sound and whose text is there. */
export interface OpenedText {
  readonly record: Sourced<TextSeed>;
  readonly anchor: AnchorText;
  readonly sentences: readonly Span[];
}

const TOP_KEYS = ['text', 'statements', 'notes', 'background'];

/** First pass: which texts there are, so that evidence anywhere can be anchored in any of them. */
export function openText(
  source: YamlSource,
  contents: ReadonlyMap<string, string>,
  claimed: Set<string>,
  context: Context,
): OpenedText | undefined {
  if (source.data === undefined) {
    // Unreadable, and told; its text must not be called unannotated on top of that.
    claimed.add(source.file.replace(/\.yaml$/, '.txt'));
    lose(context);
    return undefined;
  }
  for (const key of Object.keys(isMap(source.data) ? source.data : {})) {
    if (TOP_KEYS.includes(key)) continue;
    context.problems.error(source.atKey([], key), 'key-unknown', key, nearestId(key, TOP_KEYS));
  }
  const file = valueAt(source.data, ['text', 'file']);
  if (typeof file === 'string') claimed.add(file);
  if (valueAt(source.data, ['text']) === undefined) {
    context.problems.error(source.at([]), 'key-missing', 'text');
    claimed.add(source.file.replace(/\.yaml$/, '.txt'));
    lose(context);
    return undefined;
  }
  const record = validate(textSchema, source, ['text'], context.problems);
  if (!record) {
    lose(context);
    return undefined;
  }
  const at = source.at(['text', 'file']);
  if (/[/\\]|^\.\.?$/.test(record.data.file)) {
    context.problems.error(at, 'path-outside', record.data.file);
    lose(context);
    return undefined;
  }
  const content = contents.get(record.data.file);
  if (content === undefined) {
    context.problems.error(at, 'annotation-without-text', record.data.file, nearestId(record.data.file, [...contents.keys()]));
    lose(context);
    return undefined;
  }
  context.textIds.add(record.data.id, source.at(['text', 'id']));
  const paragraphs = findParagraphs(content);
  const anchor = anchorText(record.data.id, content, paragraphs);
  context.anchorTexts.set(record.data.id, anchor);
  return { record, anchor, sentences: findSentences(content, paragraphs, record.data.language) };
}

/** Second pass: statements, notes and background; then the sentences nobody accounts for. */
export function compileText({ record, anchor, sentences }: OpenedText, context: Context): CompiledText {
  const { source, data } = record;
  const { problems } = context;
  const before = problems.list.length;

  const seeds = validateList(statementSchema, source, ['statements'], problems);
  const written: unknown = valueAt(source.data, ['statements']);
  if (Array.isArray(written) && seeds.length < written.length) context.gaps = true;
  const statements = seeds.flatMap((seed) => {
    const statement = compileStatement(seed, anchor, data.language, context);
    return statement ? [statement] : [];
  });
  const notes = validateList(noteSchema, source, ['notes'], problems).map(({ data: note, path }): Note => {
    const passages = anchorWords(anchor, note.words, source, [...path, 'words'], problems);
    return { passages, kind: note.kind, en: note.en, fr: note.fr };
  });
  const background = validateList(backgroundSchema, source, ['background'], problems).flatMap(({ data: piece, path }) =>
    anchorWords(anchor, piece, source, path, problems),
  );
  const date = compileDating(data.date, source, ['text', 'date'], context);

  // With a record broken, which sentences it would have covered cannot be known: mend that first.
  if (problems.list.length === before) {
    const spans = [...statements.flatMap((s) => s.passages), ...notes.flatMap((n) => n.passages), ...background];
    for (const sentence of sentences) {
      if (spans.some((span) => span.start < sentence.end && span.end > sentence.start)) continue;
      const words = anchor.content.slice(sentence.start, sentence.end);
      problems.error(positionIn(data.file, anchor.content, sentence.start), 'sentence-unaccounted', words);
    }
  }

  const chains = Object.fromEntries(Object.entries(data.chains).map(([side, chain]) => [side, compileChain(chain)]));
  return {
    text: {
      id: data.id,
      file: data.file,
      title: data.title,
      publisher: {
        name: data.publisher.name,
        basis: data.publisher.basis,
        ...(data.publisher.url && { url: data.publisher.url }),
      },
      language: data.language,
      date: date ?? { edtf: '', basis: { year: 'outside', month: 'outside', day: 'outside' }, evidence: [], first: null, last: null, precision: 'day', approximate: false, uncertain: false },
      chains,
      content: anchor.content,
      paragraphs: anchor.paragraphs,
      sentences,
      background: background.map(({ start, end }) => ({ start, end })),
    },
    statements,
    notes,
  };
}

/** A whole annotation is lost: ids unknown elsewhere may be in it. */
function lose(context: Context): void {
  context.gaps = true;
  context.textIds.incomplete = true;
  context.statementIds.incomplete = true;
}

function positionIn(file: string, content: string, offset: number): Position {
  const before = content.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isMap(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
