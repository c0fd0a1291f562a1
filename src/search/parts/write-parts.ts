/** Writes the search index in parts, each named by its content, and last the list of them. Pure. */

import { findsLonger } from '../terms.ts';
import { commonBeginning, divide } from './divide.ts';
import { LONGEST_BEGINNING, type Part, type PartList, type Parts } from './part-list.ts';
import type { Postings } from './postings.ts';
import { encodeRows, visitRows } from './rows-code.ts';

/** Characters: some 25 kB compressed. A query fetches one part for each of its words, and the list of all. */
const PART_SIZE = 32_000;
/** Around a form and its rows. */
const PUNCTUATION = 8;

export interface WriteOptions {
  /** The row of a contact in the index. */
  readonly rowOf: (contact: string) => number | undefined;
  /** The name of a file with this content. */
  readonly nameOf: (content: string) => string;
  /** Tests ask for smaller parts. */
  readonly partSize?: number | undefined;
}

type Files = Generator<readonly [name: string, content: string], string>;

/** Yields the files, one at a time; returns the name of the list. */
export function* writeParts(
  postings: Postings,
  { rowOf, nameOf, partSize = PART_SIZE }: WriteOptions,
): Files {
  const { forms, rows } = postings.encode(rowOf);

  function* write(
    entries: readonly string[],
    rowsOf: readonly string[],
  ): Generator<readonly [string, string], Parts> {
    const starts = divide(entries, sizesOf(entries, rowsOf), partSize);
    const names: string[] = [];
    for (const [number, start] of starts.entries()) {
      const own = entries.slice(start, starts[number + 1]);
      const part: Part = own.map((entry, i) => [entry, rowsOf[start + i] ?? '']);
      const content = JSON.stringify(part);
      const name = nameOf(content);
      names.push(name);
      yield [name, content];
    }
    return { from: starts.map((start) => firstAfter(entries[start - 1], entries[start] ?? '')), names };
  }

  const inForms = yield* write(forms, rows);
  const beginnings = beginningsAcross(forms, divide(forms, sizesOf(forms, rows), partSize));
  const inBeginnings = yield* write(
    beginnings,
    beginnings.map((beginning) => rowsOfAll(forms, rows, beginning)),
  );
  const list: PartList = { forms: inForms, beginnings: inBeginnings };
  const content = JSON.stringify(list);
  const name = nameOf(content);
  yield [name, content];
  return name;
}

function sizesOf(entries: readonly string[], rows: readonly string[]): Uint32Array {
  return Uint32Array.from(entries, (entry, i) => entry.length + (rows[i] ?? '').length + PUNCTUATION);
}

/** The shortest string that is after one entry and not after the next. */
function firstAfter(before: string | undefined, entry: string): string {
  return before === undefined ? '' : entry.slice(0, commonBeginning(before, entry).length + 1);
}

/** The prefixes shared by the forms on either side of a cut, if they are long enough to match longer forms. */
function beginningsAcross(forms: readonly string[], starts: readonly number[]): readonly string[] {
  const across = new Set<string>();
  for (const start of starts) {
    const common = commonBeginning(forms[start - 1] ?? '', forms[start] ?? '');
    for (let length = Math.min(common.length, LONGEST_BEGINNING); length > 0; length -= 1) {
      const beginning = common.slice(0, length);
      if (!findsLonger(beginning) || across.has(beginning)) break;
      across.add(beginning);
    }
  }
  return [...across].sort();
}

/** The rows of all forms with a beginning, together. */
function rowsOfAll(forms: readonly string[], rows: readonly string[], beginning: string): string {
  const all = new Set<number>();
  for (let at = firstFrom(forms, beginning); forms[at]?.startsWith(beginning); at += 1)
    visitRows(rows[at] ?? '', (row) => all.add(row));
  return encodeRows(Uint32Array.from(all).sort());
}

/** The place of the first entry that is not before a string. */
function firstFrom(entries: readonly string[], string: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? '') < string) low = middle + 1;
    else high = middle;
  }
  return low;
}
