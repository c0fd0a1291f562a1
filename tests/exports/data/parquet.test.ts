/** The tables as Parquet, read by DuckDB: every row of the comma-separated files, in both languages; and groups of rows bound memory. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTables } from '../../../src/build/site/data/tables.ts';
import { indexCorpus } from '../../../src/compile/emit/index-corpus.ts';
import { undefused } from '../../../src/exports/data/csv.ts';
import { libraryOf, type TestLibrary } from '../../corpus-for-tests.ts';
import { inputOf, written } from './input-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'readouts-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SITE = { path: '/readouts/', origin: 'https://example.org' };

async function query(
  sql: string,
): Promise<readonly Readonly<Record<string, string | number | boolean | null>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<
      string,
      string | number | boolean | null
    >[];
  } finally {
    connection.closeSync();
  }
}

async function tablesOf(name: string, corpus: TestLibrary['corpus'], group?: number): Promise<string> {
  const out = join(folder, name);
  mkdirSync(join(out, 'data'), { recursive: true });
  await writeTables(indexCorpus(corpus), SITE, out, group);
  return join(out, 'data');
}

type Row = Readonly<Record<string, string>>;

const TABLES = [
  ['statements', 'statements.parquet'],
  ['points', 'contacts.parquet'],
] as const;

describe.each(['seeds', 'tests/fixture/seeds'] as const)('the tables of %s', (seeds) => {
  let data: string;
  beforeAll(async () => {
    data = await tablesOf(seeds.replaceAll('/', '-'), (await libraryOf(seeds)).corpus);
  });

  it.each(TABLES)('%s: the rows of the comma-separated file, in both languages', async (form, file) => {
    const library = await libraryOf(seeds);
    const rows = await query(`SELECT * FROM '${data}/${file}'`);
    for (const language of ['en', 'fr'] as const) {
      const expected = parse(written(form, inputOf(library, language)), {
        bom: true,
        columns: true,
      }) as unknown as Row[];
      expect(rows).toHaveLength(expected.length);
      for (const [index, row] of expected.entries())
        for (const [name, value] of Object.entries(row)) {
          // Where the files are from differs: of the view, or of the whole site.
          if (name === 'taken_from' || name === 'link') continue;
          const stored =
            rows[index]?.[name] === undefined ? rows[index]?.[`${name}_${language}`] : rows[index]?.[name];
          expect(stored === null ? '' : String(stored), name).toBe(undefused(value));
        }
    }
  });
});

it('comes in groups of rows, whose number grows with the corpus and whose size does not', async () => {
  const { corpus } = await libraryOf('tests/fixture/seeds');
  const data = await tablesOf('in-groups', corpus, 10);
  const groups = await query(
    `SELECT row_group_id AS id, any_value(row_group_num_rows) AS rows FROM parquet_metadata('${data}/statements.parquet') GROUP BY id`,
  );
  expect(groups.length).toBeGreaterThan(3);
  for (const { rows } of groups) expect(Number(rows)).toBeLessThanOrEqual(10);
  const [count] = await query(`SELECT count(DISTINCT contact) AS contacts FROM '${data}/contacts.parquet'`);
  expect(Number(count?.contacts)).toBe(corpus.contacts.length);
});
