/** The prerendered page of the data: what it offers is there, of the size that it says, and its examples run as they are. */

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { FORM_IDS } from '../../src/exports/data/form-ids.ts';
import { data as en } from '../../src/messages/en/exports/data.ts';
import { data as fr } from '../../src/messages/fr/exports/data.ts';
import { all, appSite, fixtureSite, folded, only, underSite } from './built-site.ts';

const CATALOGUES = { '': en, fr } as const;
const FILES = [
  'corpus.json',
  'corpus.schema.json',
  'view.schema.json',
  'statements.parquet',
  'contacts.parquet',
];

const codeOf = (page: Document, title: string) =>
  only(
    all(page, 'figure').find(
      (figure) => folded(figure.querySelector('figcaption')?.textContent) === folded(title),
    ) ?? page,
    'pre',
  ).textContent ?? '';

describe.each(Object.entries(CATALOGUES))('the page of the data, %s', (language, words) => {
  const { page, dir } = appSite();
  const path = join(language, 'data');

  it('lists every file at its address, with its size', () => {
    const links = all(page(path), 'table.is-files th[scope="row"] a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(FILES.map((name) => `/data/${name}`));
    for (const link of links) {
      const row = link.closest('tr');
      const { size } = statSync(join(dir, link.getAttribute('href') ?? ''));
      expect(row?.querySelector('td')?.textContent).toBe(words.size(size));
      expect(folded(row?.textContent)).not.toContain('undefined');
    }
  });

  it('offers every form with a sentence, and says what every column means', () => {
    const forms = all(page(path), '.data-forms li');
    expect(forms.map((form) => form.querySelector('h3')?.textContent)).toEqual(
      FORM_IDS.map((form) => words.forms[form].name),
    );
    for (const row of all(page(path), '.data-columns tbody tr'))
      expect(row.querySelector('td:last-child')?.textContent).toMatch(/\p{L}/u);
  });
});

test('it can be reached by plain links, from the method and from the texts', () => {
  for (const from of ['method', 'texts'])
    for (const prefix of ['', 'fr'])
      expect(
        all(appSite().page(join(prefix, from)), 'main a').map((link) => link.getAttribute('href')),
      ).toContain(`/${join(prefix, 'data')}`);
});

test('it is in the sitemap, in both languages', () => {
  const sitemap = underSite().read('sitemap.xml');
  expect(sitemap).toContain('<loc>https://example.org/readouts/data/</loc>');
  expect(sitemap).toContain('<loc>https://example.org/readouts/fr/data/</loc>');
});

test.each([
  ['the real app', appSite],
  ['the fixture', fixtureSite],
] as const)('the example in JavaScript runs as it is: %s', async (_, siteOf) => {
  const { page, dir, corpus } = siteOf();
  const tables: unknown[] = [];
  const lines: string[] = [];
  const code = codeOf(page('data'), en.examples.script);
  expect(code.split('\n').length).toBeLessThanOrEqual(10);
  await runInNewContext(`(async () => {${code}\n})()`, {
    fetch: async (url: string) => new Response(readFileSync(join(dir, url), 'utf8')),
    console: {
      table: (value: unknown) => tables.push(value),
      log: (value: string) => lines.push(value),
    },
  });
  const missing = corpus.contacts.flatMap(({ parties, onRecord }) =>
    parties.filter((side) => !onRecord.includes(side)),
  );
  expect(tables[0]).toHaveLength(missing.length);
  expect(lines).toEqual([`${missing.length} accounts missing, version ${corpus.hash}`]);
});

test.each([
  ['the real app', appSite],
  ['the fixture', fixtureSite],
] as const)('the example for DuckDB runs as it is, over the file itself: %s', async (_, siteOf) => {
  const { page, dir, corpus } = siteOf();
  const sql = codeOf(page('data'), en.examples.query);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  // Its extension for HTTP is on another host; all else is as on the page.
  const rows = (
    await connection.runAndReadAll(sql.replace("FROM '/data/", `FROM '${dir}/data/`))
  ).getRowObjectsJson();
  connection.closeSync();
  const accounts = corpus.contacts.flatMap(({ cells }) => cells.filter(({ state }) => state === 'account'));
  for (const side of ['ru', 'us', 'nato'])
    expect(rows.reduce((sum, row) => sum + Number(row[side]), 0)).toBe(
      accounts.filter((cell) => cell.side === side).length,
    );
});

test('the published schema is that of the JSON that readers make', () => {
  const schema = JSON.parse(appSite().read('data/view.schema.json')) as object;
  expect(() => new Ajv2020().compile(schema)).not.toThrow();
});
