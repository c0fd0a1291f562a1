/** The tables of statements and of contacts by point as Parquet, in both languages, written by groups of rows: memory does not grow with them. */

import { join } from 'node:path';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Library } from '../../../corpus/library.ts';
import type { Column, Value } from '../../../exports/data/columns/columns.ts';
import { POINT_COLUMNS, pointRowsOf } from '../../../exports/data/columns/point-columns.ts';
import { STATEMENT_COLUMNS } from '../../../exports/data/columns/statement-columns.ts';
import { type ExportInput, wellFormed } from '../../../exports/data/export-input.ts';
import { placedIn } from '../../../exports/data/placed.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';

/** Held at a time; as many as readers like to fetch at once. */
const GROUP = 5000;

const TYPES = { code: 'STRING', words: 'STRING', number: 'INT32', boolean: 'BOOLEAN' } as const;

type InputByLanguage = Readonly<Record<Language, ExportInput>>;

/** A column for each language where words differ by it. */
interface Written<Row> {
  readonly name: string;
  readonly type: (typeof TYPES)[keyof typeof TYPES];
  readonly of: (row: Row, input: InputByLanguage) => Value;
}

/** The names of the files that were written into the folder. */
export function writeParquet(
  folder: string,
  library: Library,
  input: InputByLanguage,
  /** How many rows are in memory at a time; tests have few. */
  group = GROUP,
): readonly string[] {
  writeTable(join(folder, 'statements.parquet'), STATEMENT_COLUMNS, placedIn, library, input, group);
  writeTable(join(folder, 'contacts.parquet'), POINT_COLUMNS, pointRowsOf, library, input, group);
  return ['statements.parquet', 'contacts.parquet'];
}

function writeTable<Row>(
  path: string,
  of: readonly Column<Row>[],
  rowsOf: (library: Library, contact: ExportInput['contacts'][number]) => readonly Row[],
  library: Library,
  input: InputByLanguage,
  group: number,
): void {
  const columns = of.flatMap((column) => writtenOf(column));
  const writer = fileWriter(path);
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columns.map(({ name, type }) => ({ name, type, data: [] })) }),
    kvMetadata: [
      { key: 'corpus', value: input.en.note.corpus },
      { key: 'version', value: library.hash },
      { key: 'licence', value: input.en.note.licence },
    ],
  });
  let rows: Row[] = [];
  const write = () => {
    void parquet.write({
      columnData: columns.map(({ name, type, of: value }) => ({
        name,
        type,
        data: rows.map((row) => stored(value(row, input))),
      })),
      rowGroupSize: group,
    });
    rows = [];
  };
  for (const contact of library.contacts()) {
    rows.push(...rowsOf(library, contact));
    if (rows.length >= group) write();
  }
  if (rows.length > 0) write();
  void parquet.finish();
}

function writtenOf<Row>({ name, type, of }: Column<Row>): readonly Written<Row>[] {
  if (type !== 'words') return [{ name, type: TYPES[type], of: (row, input) => of(row, input.en) }];
  return LANGUAGES.map((language) => ({
    name: `${name}_${language}`,
    type: TYPES[type],
    of: (row, input) => of(row, input[language]),
  }));
}

/** Nothing is null, and not an empty word. */
function stored(value: Value): Value | null {
  if (value === '') return null;
  return typeof value === 'string' ? wellFormed(value) : value;
}
