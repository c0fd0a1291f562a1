/** Comma-separated values as RFC 4180 has them, in UTF-8 with its mark, which no spreadsheet can take for formulas. Pure. */

import type { Column, Value } from './columns/columns.ts';
import { type ExportInput, wellFormed } from './export-input.ts';

/** Without it Excel reads UTF-8 as the system's own encoding. */
export const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** What spreadsheets take for the beginning of a formula, in Japanese input as well, after any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A value that a spreadsheet would calculate gets an apostrophe before it. Where a value has this form, one apostrophe is ours:
 * `undefused` gives the words back, letter for letter.
 */
export function defused(words: string): string {
  return FORMULA.test(words) ? `'${words}` : words;
}

export function undefused(words: string): string {
  return words.startsWith("'") && FORMULA.test(words) ? words.slice(1) : words;
}

export function csvCell(value: Value): string {
  if (typeof value !== 'string') return String(value);
  // All of them in quotation marks: who splits at semicolons, as a French spreadsheet does, finds no cell begin within words.
  return `"${cellWords(value)}"`;
}

/** A quotation mark, or a half of a pair: most cells have neither, and files have millions of them. */
const SPECIAL = /["\ud800-\udfff]/;

/** What is within the quotation marks of a cell. */
function cellWords(value: Value): string {
  const words = String(value);
  if (words === '') return words;
  return SPECIAL.test(words) ? defused(wellFormed(words)).replaceAll('"', '""') : defused(words);
}

export function csvLine(values: readonly Value[]): string {
  return values.map(csvCell).join(',') + LINE_END;
}

/** The head, then a piece for each contact. */
export function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  rowsOf: (contact: ExportInput['contacts'][number]) => readonly Row[],
  input: ExportInput,
): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name));
  const runs = runsOf(columns);
  for (const contact of input.contacts) {
    const rows = rowsOf(contact);
    const [first] = rows;
    if (!first) continue;
    const alike = runs.map((run) => (run.once ? cellsOf(run, first, input) : undefined));
    const lines = rows.map((row) =>
      runs.map((run, index) => alike[index] ?? cellsOf(run, row, input)).join(','),
    );
    yield lines.join(LINE_END) + LINE_END;
  }
}

/** Columns that follow each other, which are all the same in the rows of a contact or none of them is, and all text or none. */
interface Run<Row> {
  readonly columns: Column<Row>[];
  readonly once: boolean;
  readonly isText: boolean;
}

function runsOf<Row>(columns: readonly Column<Row>[]): readonly Run<Row>[] {
  const runs: Run<Row>[] = [];
  for (const column of columns) {
    const once = column.once ?? false;
    const isText = column.type === 'code' || column.type === 'words';
    const last = runs.at(-1);
    if (last?.once === once && last.isText === isText) last.columns.push(column);
    else runs.push({ columns: [column], once, isText });
  }
  return runs;
}

/** Joined at once, with what is between two cells of text: cell by cell, each of millions would be a string of its own first. */
function cellsOf<Row>({ columns, isText }: Run<Row>, row: Row, input: ExportInput): string {
  return isText
    ? `"${columns.map(({ of }) => cellWords(of(row, input))).join('","')}"`
    : columns.map(({ of }) => csvCell(of(row, input))).join(',');
}
