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
  const words = defused(wellFormed(value));
  // Most have none: files have millions of cells.
  return `"${words.includes('"') ? words.replaceAll('"', '""') : words}"`;
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
    const alike = runs.map(({ columns: own, once }) => (once ? cellsOf(own, first, input) : undefined));
    let piece = '';
    for (const row of rows) {
      let line = '';
      for (const [index, run] of runs.entries())
        line += (index > 0 ? ',' : '') + (alike[index] ?? cellsOf(run.columns, row, input));
      piece += line + LINE_END;
    }
    yield piece;
  }
}

/** Columns that follow each other, which are all the same in the rows of a contact or none of them is. */
interface Run<Row> {
  readonly columns: Column<Row>[];
  readonly once: boolean;
}

function runsOf<Row>(columns: readonly Column<Row>[]): readonly Run<Row>[] {
  const runs: Run<Row>[] = [];
  for (const column of columns) {
    const once = column.once ?? false;
    const last = runs.at(-1);
    if (last?.once === once) last.columns.push(column);
    else runs.push({ columns: [column], once });
  }
  return runs;
}

function cellsOf<Row>(columns: readonly Column<Row>[], row: Row, input: ExportInput): string {
  let cells = '';
  for (const { of } of columns) cells += (cells === '' ? '' : ',') + csvCell(of(row, input));
  return cells;
}
