/** A corpus in shards is searched by the parts of its search index: the same results as in all words, from few of its files. */

import type { Page } from '@playwright/test';
import { results as own } from '../../../src/messages/en/results.ts';
import { searchFailed } from '../../../src/messages/en/search-failed.ts';
import { en } from '../../../src/messages/en.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { panel, ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  waitsForApp: false,
});

const field = (page: Page) => page.getByRole('searchbox', { name: en.filters.search });
const results = (page: Page, query: string) => page.getByRole('region', { name: own.title(query) });
/** Of each contact that is listed its id, and the statements under it. */
const listed = (page: Page, query: string) =>
  results(page, query)
    .locator('li.result')
    .evaluateAll((contacts) =>
      contacts.map((contact) => [
        contact.querySelector<HTMLElement>('[data-contact]')?.dataset.contact,
        [...contact.querySelectorAll<HTMLAnchorElement>('.result-statement')].map(({ hash }) =>
          hash.slice(1),
        ),
      ]),
    );

test('finds what all words have, and fetches the parts and shards of what it shows', async ({
  page,
  fixtureUrl,
}) => {
  const corpus = (await (await fetch(`${fixtureUrl}data/corpus.json`)).json()) as Corpus;
  const whole = new SearchIndex(corpus.people, corpus.bodies);
  whole.add(corpus);
  const expected = (query: string) => {
    const found = whole.search(query) ?? new Set();
    const ids = corpus.contacts.flatMap(({ id }) => (found.has(id) ? [id] : []));
    return whole.read(query, ids.slice(0, 5), 'en').map(({ contact, statements }) => {
      const few = statements.length === 3 ? 3 : 2;
      return [contact, statements.slice(0, few).map(({ id }) => id)];
    });
  };
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const count = (folder: string) => new Set(asked.filter((path) => path.includes(`/data/${folder}/`))).size;

  await page.goto(fixtureUrl);
  await ready(page);
  expect(count('search') + count('shards')).toBe(0);
  await field(page).fill('nüchtern');
  await expect(results(page, 'nüchtern').getByRole('status')).toHaveText(/^\d+ contacts?, \d+ statements?$/);
  expect(await listed(page, 'nüchtern')).toEqual(expected('nüchtern'));
  // Beside the list, a part for the word and no more for its stems.
  expect(count('search')).toBeGreaterThan(1);
  expect(count('search')).toBeLessThanOrEqual(3);
  expect(count('shards')).toBeLessThanOrEqual(2);

  // Each time a beginning and two words: tests/search/parts.test.ts finds whatever the whole index finds.
  const queries = ['pho', 'call minister', 'lighthouse', 'téléphonique', 'the', 'Лавров'];
  for (const query of process.env.FULL ? queries : queries.slice(0, 2)) {
    const search = `?q=${encodeURIComponent(query)}`;
    // Each in a page of its own with FULL; what a page has read before, it finds again below.
    if (process.env.FULL) await page.goto(fixtureUrl + search);
    else await visit(page, `/${search}`);
    await ready(page);
    const found = expected(query);
    expect(await listed(page, query), query).toEqual(found);
    if (found.length === 0) await expect(results(page, query).getByRole('status')).toHaveText(own.none);
  }

  // More are fetched when the reader asks for them.
  await visit(page, '/?q=the');
  await ready(page);
  const all = whole.search('the')?.size ?? 0;
  expect(all).toBeGreaterThan(5);
  await expect(results(page, 'the').getByRole('status')).toHaveText(own.contacts(all));
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/shards/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await results(page, 'the')
    .getByRole('button', { name: own.moreContacts(all - 5) })
    .click();
  await expect(results(page, 'the').getByRole('button', { name: en.views.loading })).toBeFocused();
  release();
  await expect(results(page, 'the').locator('li.result')).toHaveCount(all);
  await expect(results(page, 'the').getByRole('status')).toHaveText(new RegExp(`^${all} contacts, \\d+ `));

  // A result opens without another request, since its words are there.
  const before = asked.length;
  await results(page, 'the').locator('.result-statement').first().click();
  await expect(panel(page).locator('mark.found').first()).toBeVisible();
  expect(asked.slice(before).filter((path) => path.includes('/data/'))).toEqual([]);
});

test('says what did not arrive, and what still works', { tag: '@full' }, async ({
  page,
  fixtureUrl,
  quiet,
}) => {
  quiet.allow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch|status of 404/);
  await page.goto(fixtureUrl);
  await ready(page);
  // The words: the contacts are known all the same.
  await page.route('**/data/shards/*.json', (route) => route.abort());
  await field(page).fill('nüchtern');
  await expect(results(page, 'nüchtern')).toContainText(own.failed);
  await expect(results(page, 'nüchtern')).not.toContainText(en.views.loading);
  await expect(page.locator('.filter-count')).not.toHaveText(en.filters.count(22, 22));
  await page.unroute('**/data/shards/*.json');
  await results(page, 'nüchtern').getByRole('button', { name: en.views.retry }).click();
  await expect(results(page, 'nüchtern').locator('.result-words').first()).toHaveAttribute('lang', 'de');

  // A part: the search has no answer, and restricts nothing.
  await page.route('**/data/search/*.json', (route) => route.abort());
  await field(page).fill('lighthouse');
  const failed = page.getByRole('alert').filter({ hasText: searchFailed.notice });
  await expect(failed).toBeVisible();
  await page.unroute('**/data/search/*.json');
  await failed.getByRole('button', { name: en.views.retry }).click();
  await expect(results(page, 'lighthouse').locator('li.result').first()).toBeVisible();
});
