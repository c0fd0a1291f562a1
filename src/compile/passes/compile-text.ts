/** One annotation and its text → the text, its statements and notes, with every sentence accounted for. */

import type { Note, Span, Text } from '../../model/corpus.ts';
import type { Statement } from '../../model/statement.ts';
import type { Compilation } from '../compilation.ts';
import { exact } from '../exact.ts';
import type { Position } from '../problem-message.ts';
import type { Problems } from '../problems.ts';
import { idOf } from '../read/records.ts';
import {
  backgroundSchema,
  noteSchema,
  REST,
  statementSchema,
  type TextSeed,
  textSchema,
} from '../read/schema.ts';
import { type Sourced, validate, validateList } from '../read/validate.ts';
import { valueAt, type YamlSource } from '../read/yaml-source.ts';
import { AnchorText, anchorWords } from './anchor.ts';
import { checkChainOfStatement, checkChainsOfText } from './check-chain-root.ts';
import { checkJoint } from './check-joint.ts';
import { checkTelling } from './check-telling.ts';
import { compileDating } from './compile-dating.ts';
import { compileStatement } from './compile-statement.ts';
import { unaccountedClauses } from './sentences/clauses.ts';
import { findParagraphs, findSentences } from './sentences/sentences.ts';
import { Cover, LineStarts } from './spans.ts';
import { fileOf, readHead, type TextHead } from './text-head.ts';

export interface CompiledText {
  readonly text: Text;
  readonly statements: readonly Statement[];
  readonly notes: readonly Note[];
}

/** An annotation whose text record is valid and whose text exists. */
export interface OpenedText {
  readonly record: Sourced<TextSeed>;
  readonly head: TextHead;
  readonly anchor: AnchorText;
  readonly sentences: readonly Span[];
}

const TOP_KEYS = ['text', 'statements', 'notes', 'background'];

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

  if (source.data === undefined) return lose();
  for (const key of Object.keys(isMap(source.data) ? source.data : {})) {
    if (TOP_KEYS.includes(key)) continue;
    problems.error(source.atKey([], key), 'key-unknown', key, problems.hints.id(key, TOP_KEYS));
  }
  if (valueAt(source.data, ['text']) === undefined) {
    problems.error(source.at([]), 'key-missing', 'text');
    return lose();
  }
  const read = () => [validate(textSchema, source, ['text'], problems) ?? []].flat();
  const [record] = compilation.sources?.list(source, textSchema, problems, read) ?? read();
  if (!record) return lose();
  const named = fileOf(record.data, source.file);
  if (/[/\\]|^\.\.?$/.test(named)) {
    problems.error(at, 'path-outside', named);
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
  const head = readHead(record, named, compilation);
  if (!head) return lose();
  const { id, language } = head;
  if (head.teller) compilation.ownTexts.add(id);
  const divide = () => {
    const paragraphs = findParagraphs(content);
    return {
      anchor: new AnchorText(id, content, paragraphs),
      sentences: findSentences(content, paragraphs, language),
    };
  };
  const { anchor, sentences } =
    compilation.sources?.once(source, [id, content, language], divide) ?? divide();
  if (compilation.textIds.add(id, source.at(['text', 'id']))) compilation.anchorTexts.set(id, anchor);
  // With two such texts, the one that a date or a statement means is unknown.
  else compilation.incomplete = true;
  return { record, head, anchor, sentences };
}

/** The records of an annotation, each validated. */
function readLists(source: YamlSource, problems: Problems) {
  const rest = valueAt(source.data, ['background']) === REST;
  return {
    statements: validateList(statementSchema, source, ['statements'], problems),
    notes: validateList(noteSchema, source, ['notes'], problems),
    background: rest ? [] : validateList(backgroundSchema, source, ['background'], problems),
    /** Whatever else there is counts as background. */
    rest,
  };
}

/** Second pass: statements, notes and background; then reports the sentences, and the clauses, that none of them covers. */
export function compileText(
  { record, head, anchor, sentences }: OpenedText,
  compilation: Compilation,
): CompiledText {
  const { source } = record;
  const { problems } = compilation;
  anchor.keepFolded();
  /** Probable positions of passages that were not found; their sentences are not reported as well. */
  const meant: Span[] = [];

  const lists = readLists(source, problems);
  const written: unknown = valueAt(source.data, ['statements']);
  (Array.isArray(written) ? written : []).forEach((entry: unknown, index) => {
    if (lists.statements.some(({ path }) => path[1] === index)) return;
    compilation.incomplete = true;
    // An invalid statement still has its id, so that statements that deny or revise it are not reported too.
    const id = idOf(entry);
    if (id !== undefined) compilation.statementIds.add(id, source.at(['statements', index, 'id']));
  });
  for (const words of invalidWords(source, lists)) meant.push(...spansOf(anchor, words));
  checkChainsOfText(record, head.chains, compilation);
  const statements = lists.statements.map((seed) => {
    const statement = compileStatement(seed, anchor, head, compilation, meant);
    checkChainOfStatement(seed, statement, head.chains, compilation);
    const { content, paragraphs } = anchor;
    checkTelling(seed, statement, { head, content, paragraphs, sentences }, compilation);
    checkJoint(seed, statement, compilation);
    return statement;
  });
  const notes = lists.notes.map(({ data: note, path }): Note => {
    const passages = anchorWords(anchor, note.words, source, [...path, 'words'], problems, meant);
    return { passages, kind: note.kind, en: note.en, fr: note.fr };
  });
  const listed: readonly Span[] = lists.background.flatMap(({ data: piece, path }) =>
    anchorWords(anchor, piece, source, path, problems, meant),
  );
  const date = compileDating(head.date, source, ['text', 'date'], compilation);

  const told = new Cover([
    ...statements.flatMap((s) => s.passages),
    ...notes.flatMap((n) => n.passages),
    ...listed,
    ...meant,
  ]);
  const left = sentences.filter((sentence) => !told.touches(sentence));
  const background = lists.rest ? left : listed;
  if (!lists.rest) {
    const lines = new LineStarts(anchor.content);
    const at = ({ start }: Span) => ({ file: head.file, ...lines.positionOf(start) });
    for (const sentence of left)
      problems.error(
        at(sentence),
        'sentence-unaccounted',
        anchor.content.slice(sentence.start, sentence.end),
      );
    for (const clause of unaccountedClauses(anchor.content, sentences, told, compilation))
      problems.warn(at(clause), 'clause-unaccounted', anchor.content.slice(clause.start, clause.end));
  }

  anchor.release();
  const { contact: _, ...rest } = head;
  return {
    text: {
      ...rest,
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
      content: anchor.content,
      paragraphs: anchor.paragraphs,
      sentences: exact(sentences),
      background: exact(background.map(({ start, end }) => ({ start, end }))),
      ...(lists.rest && left.length > 0 && { unlisted: true }),
    },
    statements,
    notes,
  };
}

/** The words of records that are invalid, which is reported. */
function invalidWords(source: YamlSource, lists: ReturnType<typeof readLists>): string[] {
  return (['statements', 'notes', 'background'] as const).flatMap((key) => {
    const written: unknown = valueAt(source.data, [key]);
    const valid = new Set(lists[key].map(({ path }) => path[1]));
    return (Array.isArray(written) ? written : []).flatMap((entry: unknown, index) =>
      valid.has(index) ? [] : stringsIn(key === 'background' ? entry : valueAt(entry, ['words'])),
    );
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isMap(value) ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every place where the words occur. */
function spansOf({ content }: AnchorText, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = content.indexOf(words); words !== '' && at !== -1; at = content.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

function isMap(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
