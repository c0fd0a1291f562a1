/** The problems of the compiler that are of one text, each beside the sentence that it is about. Pure. */

import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
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
  const entriesIn = new Map<string, readonly EntryAt[]>();
  const entryAt = (file: string, line: number, list: string | undefined) => {
    let entries = entriesIn.get(file);
    if (!entries) {
      entries = entriesOf(files.get(file) ?? '', list);
      entriesIn.set(file, entries);
    }
    return entries.findLast((entry) => entry.from <= line && line <= entry.to);
  };
  const sentenceOf = (span: Span | undefined) =>
    span && (sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span);
  return problems.flatMap((problem, index): PlacedProblem[] => {
    const { file, line, column, code, what } = problem;
    if (SHOWN_OTHERWISE.includes(code)) return [];
    const placed = {
      problem,
      key: `${index} ${code}`,
      at: undefined,
      statement: undefined,
      contact: undefined,
      person: code === 'reference-unknown' ? /^unknown person “(.+)”$/.exec(what)?.[1] : undefined,
    };
    if (file === textFile) {
      const start = offsetOf(content, line, column);
      return [{ ...placed, at: sentenceOf({ start, end: start + 1 }) }];
    }
    if (file === text.annotation) {
      const id = entryAt(file, line, 'statements')?.id;
      const statement = text.statements.find((one) => one.id === id);
      return [{ ...placed, statement, at: sentenceOf(statement?.passages[0]) }];
    }
    if (!registries.includes(file)) return [];
    const id = entryAt(file, line, undefined)?.id;
    return contacts.some((contact) => contact.id === id) ? [{ ...placed, contact: id }] : [];
  });
}

interface EntryAt {
  readonly id: string | undefined;
  /** Lines, from 1. */
  readonly from: number;
  readonly to: number;
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
      },
    ];
  });
}

/** Of a line and a column, both from 1, as the compiler counts them. */
function offsetOf(content: string, line: number, column: number): number {
  const before = content.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
