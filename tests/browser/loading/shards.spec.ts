/** A corpus whose texts come in shards, as those of some thirty texts do: `npm test` builds the fixture so as well. */

import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Page, Route } from '@playwright/test';
import { serveFolder } from '../../../src/build/commands/serve.mjs';
import { searchFailed } from '../../../src/messages/en/search-failed.ts';
import { en } from '../../../src/messages/en.ts';
import { FAILURE } from '../../../src/messages/load-failure.ts';
import type { CorpusIndex } from '../../../src/model/corpus-index.ts';
import { searchName, shardName } from '../../../src/model/shard-name.ts';
import { button, panel, ready } from '../page.ts';
import { copySite } from '../second-version.ts';
import { expect, test } from '../test.ts';
import { matrix, popover } from '../views/matrix.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  waitsForApp: false,
  // For the clock of its first test.
  ownContext: true,
});

const SHARDS = '**/data/shards/*.json';
const SEARCH = '**/data/search/*.json';
const INDEX = '**/data/index.json';

async function indexAt(url: string): Promise<CorpusIndex> {
  const index = (await (await fetch(`${url}data/index.json`)).json()) as CorpusIndex;
  expect(index.shards.length, 'OUT=…/fixture-in-shards SHARD_SIZE=20000').toBeGreaterThan(1);
  return index;
}

const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const words = (page: Page) => page.locator('#root').evaluate(({ textContent }) => textContent);
/** Only React marks elements as its own. */
const isHydrated = (page: Page) =>
  page
    .locator('#root > *')
    .first()
    .evaluate((element) => Object.keys(element).some((key) => key.startsWith('__react')));

/** What comes in place of the words. */
const NO_WORDS = [
  (route: Route) => route.abort(),
  (route: Route) => route.fulfill({ status: 404, body: 'gone' }),
  (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Hotel</title>' }),
  (route: Route) => route.fulfill({ json: {} }),
];

test('a page is read as it was sent until its words have come, and if they do not', { tag: '@full' }, async ({
  page,
  fixtureUrl,
  quiet,
}) => {
  quiet.allow(/ERR_FAILED|Failed to fetch|status of 404|not valid JSON|integrity/);
  const { contacts } = await indexAt(fixtureUrl);
  const address = `${fixtureUrl}contacts/${contacts.ids[3]}`;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.clock.install();
  await page.route(SHARDS, async (route) => {
    await held;
    await route.continue();
  });

  const asked = page.waitForRequest(SHARDS);
  await page.goto(address);
  await asked;
  const sent = await words(page);
  await expect(heading(page)).toBeVisible();
  expect(await isHydrated(page)).toBe(false);
  await page.clock.runFor(20_000);
  await expect(page.getByRole('alert')).toContainText(FAILURE.en.slow);
  release();
  await ready(page);
  expect(await isHydrated(page)).toBe(true);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(heading(page)).toBeVisible();

  for (const answer of NO_WORDS) {
    await page.unroute(SHARDS);
    await page.route(SHARDS, answer);
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText(FAILURE.en.loadFailed);
    expect(await words(page)).toBe(sent);
  }
  await page.unroute(SHARDS);
  await button(page, FAILURE.en.retry).click();
  await ready(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what is opened or searched in an open page says when its words do not come', { tag: '@full' }, async ({
  page,
  fixtureUrl,
  quiet,
}) => {
  quiet.allow(/ERR_FAILED|status of 404|not valid JSON|integrity/);
  const { contacts } = await indexAt(fixtureUrl);
  await page.goto(`${fixtureUrl}list`);
  await ready(page);
  await page.route(SHARDS, (route) => route.fulfill({ status: 404, body: 'gone' }));
  const link = page.locator(`[data-contact="${contacts.ids[3]}"]`).first();
  await link.click();
  await expect(panel(page)).toContainText(en.views.wordsFailed);
  await expect(panel(page)).not.toContainText(en.views.loading);
  await page.getByRole('link', { name: en.views.names['on-record'], exact: true }).click();
  await matrix(page).locator('a.cell-link').first().focus();
  await expect(popover(page)).toContainText(en.views.wordsFailed);
  await page.route(SEARCH, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.getByRole('searchbox').fill('nüchtern');
  await expect(page.getByRole('alert')).toContainText(searchFailed.notice);
  await page.unroute(SHARDS);
  await page.unroute(SEARCH);
  await page.getByRole('alert').getByRole('button', { name: en.views.retry }).click();
  await expect(page).toHaveURL(/on-record.*q=n%C3%BCchtern/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // The results have words of texts that the page itself has not fetched.
  await page.goto(`${fixtureUrl}?q=nüchtern`);
  await expect(page.locator('.result-words').first()).toHaveAttribute('lang', 'de');
});

/** As after a new release of the texts: other shards and another search index under other names, and the old ones are gone. */
async function releaseAgain(site: string): Promise<void> {
  const data = `${site}/data`;
  let index = await readFile(`${data}/index.json`, 'utf8');
  const { hash, shards, search = '' } = JSON.parse(index) as CorpusIndex;
  for (const name of [...shards, search]) {
    const content = `${await readFile(`${data}/${name}`, 'utf8')}\n`;
    const digest = createHash('sha256').update(content).digest();
    const renamed = name === search ? searchName(digest) : shardName(digest);
    await writeFile(`${data}/${name}`, content);
    await rename(`${data}/${name}`, `${data}/${renamed}`);
    index = index.replace(name, renamed);
  }
  await writeFile(`${data}/index.json`, index.replace(hash, randomBytes(8).toString('hex')));
}

test(
  'a tab whose texts were published again loads them, with its view kept',
  { tag: '@full' },
  async ({ page, fixtureUrl, quiet }, testInfo) => {
    quiet.allow(/status of 404|integrity/);
    const { contacts } = await indexAt(fixtureUrl);
    const site = testInfo.outputPath('site');
    await copySite(process.env.FIXTURE_DIR ?? 'node_modules/.cache/readouts/fixture-in-shards', site);
    const host = await serveFolder({ dir: site });
    const hashOf = () => page.locator('#root').getAttribute('data-corpus');

    await page.goto(`${host.url}list?sort=-kind`);
    await ready(page);
    const before = await hashOf();
    await releaseAgain(site);
    const loaded = page.waitForEvent('load');
    await page.locator(`[data-contact="${contacts.ids[3]}"]`).first().click();
    await loaded;
    await ready(page);
    await expect(heading(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`contacts/${contacts.ids[3]}.*sort=-kind`));
    await expect(page.getByRole('alert')).toHaveCount(0);

    // A search, while the reader is typing, says so and waits.
    await releaseAgain(site);
    await page.getByRole('searchbox').fill('lighthouse');
    await expect(page.getByRole('alert')).toContainText(en.views.outdated);
    await expect(page).toHaveURL(/q=lighthouse/);
    await button(page, en.views.loadNew).click();
    await ready(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveValue('lighthouse');
    expect(await hashOf()).toBe(before);
    await host.close();
  },
);

test('a page is not drawn again from data that are older than it', { tag: '@full' }, async ({
  page,
  fixtureUrl,
  quiet,
}) => {
  quiet.allow(/ERR_FAILED|Failed to fetch/);
  const { contacts } = await indexAt(fixtureUrl);
  const address = `${fixtureUrl}contacts/${contacts.ids[3]}`;
  /** What a cache on the way answers first. */
  const older = async (route: Route) => {
    const response = await route.fetch();
    const index = (await response.json()) as CorpusIndex;
    await route.fulfill({ response, json: { ...index, hash: 'fedcba9876543210', shards: [] } });
  };
  await page.route(INDEX, older, { times: 1 });
  await page.goto(address);
  await ready(page);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  // The host itself does not answer: what was sent stays.
  await page.route(INDEX, (route) => route.abort());
  await page.route(INDEX, older, { times: 1 });
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText(FAILURE.en.loadFailed);
  await expect(heading(page)).toBeVisible();
  expect(await isHydrated(page)).toBe(false);
});
