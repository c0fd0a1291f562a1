/** Comma-separated values as RFC 4180 has them, in UTF-8 with its mark, which no spreadsheet can take for formulas. Pure. */

import type { Column, Value } from './columns/columns.ts';
import { type Taken, wellFormed } from './taken.ts';

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
  return `"${defused(wellFormed(value)).replaceAll('"', '""')}"`;
}

export function csvLine(values: readonly Value[]): string {
  return values.map(csvCell).join(',') + LINE_END;
}

/** The head, then a piece for each contact. */
export function* csvPieces<Row>(
  columns: readonly Column<Row>[],
  rowsOf: (contact: Taken['contacts'][number]) => readonly Row[],
  taken: Taken,
): Generator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name));
  for (const contact of taken.contacts) {
    const rows = rowsOf(contact);
    const [first] = rows;
    const alike = columns.map(({ of, once }) => (once && first ? csvCell(of(first, taken)) : undefined));
    yield rows
      .map(
        (row) => columns.map(({ of }, index) => alike[index] ?? csvCell(of(row, taken))).join(',') + LINE_END,
      )
      .join('');
  }
}
