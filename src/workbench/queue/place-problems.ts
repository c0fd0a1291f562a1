/** The problems of the compiler that are of one text, each beside the sentence that it is about. Pure. */

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../compile/problems.ts';
import type { Span } from '../../model/corpus.ts';
import { type Files, registryPaths } from '../files/files.ts';
import type { Stated, StatedContact, StatedText } from './stated.ts';
import type { Laid } from './text/edges.ts';

export interface PlacedProblem {
  readonly problem: Problem;
  /** Unique among those of the text. */
  readonly key: string;
  /** The sentence; undefined where the problem is of the text as a whole, or of a contact. */
  readonly at: Span | undefined;
  readonly statement: Stated | undefined;
  readonly contact: string | undefined;
  /** An id that no record has. */
  readonly person: string | undefined;
  /** The keys of the statement or contact that lead to it, from the outermost; none where it is of the whole. */
  readonly within: readonly string[];
}

/** Shown as sentences that are open, not as problems. */
const SHOWN_OTHERWISE: readonly string[] = ['sentence-unaccounted'];

export function placeProblems(
  problems: readonly Problem[],
  text: StatedText,
  files: Files,
  { sentences, content }: Laid,
  contacts: readonly StatedContact[],
): readonly PlacedProblem[] {
  const textFile = text.annotation?.replace(/\.yaml$/, '.txt');
  const registries = registryPaths(files, 'contacts');
  const entryAt = entriesIn(files);
  const sentenceOf = (span: Span | undefined) =>
    span && (sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span);
  return problems.flatMap((problem, index): PlacedProblem[] => {
    const { file, line, column, code } = problem;
    if (SHOWN_OTHERWISE.includes(code)) return [];
    const placed = {
      problem,
      key: `${index} ${code}`,
      at: undefined,
      statement: undefined,
      contact: undefined,
      within: [],
      person: unknownPerson(problem),
    };
    if (file === textFile) {
      const start = offsetOf(content, line, column);
      return [{ ...placed, at: sentenceOf({ start, end: start + 1 }) }];
    }
    if (file === text.annotation) {
      const entry = entryAt(file, line, 'statements');
      const statement = text.statements.find((one) => one.id === entry?.id);
      const within = entry?.keysAt(line, column) ?? [];
      return [{ ...placed, statement, within, at: sentenceOf(statement?.passages[0]) }];
    }
    if (!registries.includes(file)) return [];
    const entry = entryAt(file, line, undefined);
    if (!contacts.some((contact) => contact.id === entry?.id)) return [];
    return [{ ...placed, contact: entry?.id, within: entry?.keysAt(line, column) ?? [] }];
  });
}

interface EntryAt {
  readonly id: string | undefined;
  /** Lines, from 1. */
  readonly from: number;
  readonly to: number;
  /** The keys that lead to a place, from the outermost; none at its very start, where what it lacks is reported. */
  readonly keysAt: (line: number, column: number) => readonly string[];
}

/** Which entry of a list a line is in; `list` is the key that the list is under. Each file is parsed once. */
export function entriesIn(
  files: Files,
): (file: string, line: number, list: string | undefined) => EntryAt | undefined {
  const known = new Map<string, readonly EntryAt[]>();
  return (file, line, list) => {
    const entries = known.get(file) ?? entriesOf(files.get(file) ?? '', list);
    known.set(file, entries);
    return entries.findLast((entry) => entry.from <= line && line <= entry.to);
  };
}

export function unknownPerson({ code, what }: Problem): string | undefined {
  return code === 'reference-unknown' ? /^unknown person “(.+)”$/.exec(what)?.[1] : undefined;
}

/** The entries of a list, at the top of a file or under a key. */
function entriesOf(content: string, key: string | undefined): readonly EntryAt[] {
  const lines = new LineCounter();
  const document = parseDocument(content, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const top = document.contents;
  const list = key === undefined ? top : isMap(top) ? top.get(key, true) : undefined;
  if (!isSeq(list)) return [];
  return list.items.flatMap((item): EntryAt[] => {
    if (!isMap(item) || !item.range) return [];
    const id = item.get('id', true);
    const [start, end] = item.range;
    return [
      {
        id: isScalar(id) ? String(id.value) : undefined,
        from: lines.linePos(start).line,
        to: lines.linePos(Math.max(start, end - 1)).line,
        keysAt: (line, column) => keysTo(item, (lines.lineStarts[line - 1] ?? 0) + column - 1),
      },
    ];
  });
}

function keysTo(node: unknown, offset: number): readonly string[] {
  if (isSeq(node))
    return keysTo(
      node.items.find((item) => reaches(item, offset)),
      offset,
    );
  if (!isMap(node) || node.range?.[0] === offset) return [];
  const pair = node.items.find(({ key, value }) => reaches(value ?? key, offset));
  return isScalar(pair?.key) ? [String(pair.key.value), ...keysTo(pair.value, offset)] : [];
}

/** Of nodes in their order, the first that does is the one with the place in it. */
function reaches(node: unknown, offset: number): boolean {
  return isNode(node) && offset < (node.range?.[1] ?? 0);
}

/** Of a line and a column, both from 1, as the compiler counts them. */
function offsetOf(content: string, line: number, column: number): number {
  const before = content.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
