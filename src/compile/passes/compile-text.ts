/** One annotation and its text → the text, its statements and notes, with every sentence accounted for. */

import type { Note, Span, Text } from '../../model/corpus.ts';
import type { Statement } from '../../model/statement.ts';
import type { Compilation } from '../compilation.ts';
import { exact } from '../exact.ts';
import type { Position, ProblemCode, Problems } from '../problems.ts';
import { idOf } from '../read/records.ts';
import { backgroundSchema, noteSchema, statementSchema, type TextSeed, textSchema } from '../read/schema.ts';
import { type Sourced, validate, validateList } from '../read/validate.ts';
import { valueAt, type YamlSource } from '../read/yaml-source.ts';
import { AnchorText, anchorWords } from './anchor.ts';
import { checkChainOfStatement, checkChainsOfText } from './check-chain-root.ts';
import { compileDating } from './compile-dating.ts';
import { compileChain, compileStatement } from './compile-statement.ts';
import { findParagraphs, findSentences } from './sentences.ts';
import { Cover, LineStarts } from './spans.ts';

export interface CompiledText {
  readonly text: Text;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** An annotation whose text record is valid and whose text exists. */
export interface OpenedText {
  readonly record: Sourced<TextSeed>;
  readonly anchor: AnchorText;
  readonly sentences: readonly Span[];
}

const TOP_KEYS = ['text', 'statements', 'notes', 'background'];

/** Problems after which a record, or a passage of it, is missing. */
const LOSING: ReadonlySet<ProblemCode> = new Set([
  'key-missing',
  'key-unknown',
  'value-cut',
  'value-too-long',
  'type-wrong',
  'words-absent',
  'words-differ-unseen',
  'words-twice',
  'neighbours-absent',
  'occurrence-absent',
]);

/** First pass: collects the texts, so that any evidence can be anchored in any of them. */
export function openText(
  source: YamlSource,
  contents: ReadonlyMap<string, string | undefined>,
  claimed: Map<string, Position>,
  compilation: Compilation,
): OpenedText | undefined {
  const { problems } = compilation;
  const file = valueAt(source.data, ['text', 'file']);
  const at = source.at(['text', 'file']);
  if (source.data === undefined) return lose();
  for (const key of Object.keys(isMap(source.data) ? source.data : {})) {
    if (TOP_KEYS.includes(key)) continue;
    problems.error(source.atKey([], key), 'key-unknown', key, problems.hints.id(key, TOP_KEYS));
  }
  if (valueAt(source.data, ['text']) === undefined) {
    problems.error(source.at([]), 'key-missing', 'text');
    return lose();
  }
  const record = validate(textSchema, source, ['text'], problems);
  if (!record) return lose();
  const { id, language } = record.data;
  const named = record.data.file.normalize('NFC');
  if (/[/\\]|^\.\.?$/.test(record.data.file)) {
    problems.error(at, 'path-outside', record.data.file);
    return lose();
  }
  if (!contents.has(named)) {
    const free = [...contents.keys()].filter((name) => !claimed.has(name));
    const near = problems.hints.id(named, free);
    problems.error(at, 'annotation-without-text', named, near);
    if (near) claimed.set(near, at);
    return lose();
  }
  const content = contents.get(named);
  // Not valid UTF-8, or too long.
  if (content === undefined) return lose();
  if (content.trim() === '') {
    problems.error({ file: named, line: 1, column: 1 }, 'text-empty', named);
    return lose();
  }
  const first = claimed.get(named);
  if (first) problems.error(at, 'text-annotated-twice', named, first);
  claimed.set(named, at);
  const paragraphs = findParagraphs(content);
  const anchor = new AnchorText(id, content, paragraphs);
  if (compilation.textIds.add(id, source.at(['text', 'id']))) compilation.anchorTexts.set(id, anchor);
  // With two such texts, the one that a date or a statement means is unknown.
  else compilation.incomplete = true;
  return { record, anchor, sentences: findSentences(content, paragraphs, language) };

  /** Marks the annotation as lost, which is reported: its consequences must not be reported as well. */
  function lose(): undefined {
    // If its text is unknown too, it may be about any text.
    const own = [
      typeof file === 'string' ? file.normalize('NFC') : '',
      source.file.replace(/\.yaml$/, '.txt'),
    ];
    const meant = own.filter((name) => contents.has(name));
    for (const name of meant.length > 0 ? meant : contents.keys()) {
      if (!claimed.has(name)) claimed.set(name, at);
    }
    compilation.incomplete = true;
    compilation.textIds.incomplete = true;
    compilation.statementIds.incomplete = true;
    readLists(source, problems);
    return undefined;
  }
}

/** The records of an annotation, each validated. */
function readLists(source: YamlSource, problems: Problems) {
  return {
    statements: validateList(statementSchema, source, ['statements'], problems),
    notes: validateList(noteSchema, source, ['notes'], problems),
    background: validateList(backgroundSchema, source, ['background'], problems),
  };
}

/** Second pass: statements, notes and background; then reports the sentences that none of them covers. */
export function compileText(
  { record, anchor, sentences }: OpenedText,
  compilation: Compilation,
): CompiledText {
  const { source, data } = record;
  const { problems } = compilation;
  const before = problems.codes.length;
  anchor.keepFolded();

  const lists = readLists(source, problems);
  const written: unknown = valueAt(source.data, ['statements']);
  (Array.isArray(written) ? written : []).forEach((entry: unknown, index) => {
    if (lists.statements.some(({ path }) => path[1] === index)) return;
    compilation.incomplete = true;
    // An invalid statement still has its id, so that statements that deny or revise it are not reported too.
    const id = idOf(entry);
    if (id !== undefined) compilation.statementIds.add(id, source.at(['statements', index, 'id']));
  });
  const chains = Object.fromEntries(
    Object.entries(data.chains).flatMap(([voice, chain]) => {
      const known = compilation.voiceIds.resolve(voice, source.atKey(['text', 'chains'], voice));
      return known === undefined ? [] : [[known, compileChain(chain, compilation)]];
    }),
  );
  checkChainsOfText(record, chains, compilation);
  const statements = lists.statements.map((seed) => {
    const statement = compileStatement(seed, anchor, data.language, compilation);
    checkChainOfStatement(seed, statement, chains, compilation);
    return statement;
  });
  const notes = lists.notes.map(({ data: note, path }): Note => {
    const passages = anchorWords(anchor, note.words, source, [...path, 'words'], problems);
    return { passages, kind: note.kind, en: note.en, fr: note.fr };
  });
  const background = lists.background.flatMap(({ data: piece, path }) =>
    anchorWords(anchor, piece, source, path, problems),
  );
  const date = compileDating(data.date, source, ['text', 'date'], compilation);

  // The sentences that a lost record or passage would cover are unknown, so that must be fixed first.
  if (!problems.codes.slice(before).some((code) => LOSING.has(code))) {
    const covered = new Cover([
      ...statements.flatMap((s) => s.passages),
      ...notes.flatMap((n) => n.passages),
      ...background,
    ]);
    const lines = new LineStarts(anchor.content);
    for (const sentence of sentences) {
      if (covered.touches(sentence)) continue;
      const words = anchor.content.slice(sentence.start, sentence.end);
      const position = { file: data.file, ...lines.positionOf(sentence.start) };
      problems.error(position, 'sentence-unaccounted', words);
    }
  }

  anchor.release();
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
      date: date ?? {
        edtf: '',
        basis: { year: 'outside', month: 'outside', day: 'outside' },
        evidence: [],
        first: null,
        last: null,
        precision: 'day',
        approximate: false,
        uncertain: false,
      },
      chains,
      content: anchor.content,
      paragraphs: anchor.paragraphs,
      sentences: exact(sentences),
      background: exact(background.map(({ start, end }) => ({ start, end }))),
    },
    statements,
    notes,
  };
}

function isMap(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
