/** What readers have kept, and what their host has now: newer code, other data, no worker any more. */

import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en.ts';
import { CONTACTS, contact } from './contacts.ts';
import { contactsOf, openHome, timeline, title } from './page.ts';
import { copySite, deploySecond, SECOND } from './second-version.ts';
import { expect } from './test.ts';
import { kept, test } from './unplugged.ts';

const FIXTURE_DATA = `${process.env.FIXTURE_DIR ?? 'node_modules/.cache/readouts/fixture-in-shards'}/data`;
const AUSTIN = contact('2024-06-25-austin-belousov-call');

test.use({
  serviceWorkers: 'allow',
  viewport: { width: 1440, height: 900 },
});

const version = (page: Page) => page.evaluate(() => String(Reflect.get(globalThis, 'version') ?? 'first'));
const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? 'none');
const update = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
const namesKept = (page: Page) =>
  page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((one) => one.includes('precache'));
    return (await (await caches.open(name)).keys()).map(({ url }) => url.replace(/.*\//, ''));
  });

test('a newer version waits, and has replaced the older once that is closed', async ({
  page,
  context,
  host,
}) => {
  await openHome(page, host.url);
  await kept(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const gone = await deploySecond(host.site);
  await update(page);
  await expect.poll(() => isWaiting(page)).toBe('installed');

  // The open page goes on: with code that the host no longer has.
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/method/);
  expect(await version(page)).toBe('first');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  expect(await namesKept(page)).toEqual(expect.arrayContaining([...gone]));

  // Another page is of the newer version at once, and the older one stays with its own.
  const other = await context.newPage();
  await other.goto(`${host.url}method`);
  await expect.poll(() => version(other)).toBe(SECOND);
  expect(await isWaiting(page)).toBe('installed');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

  // A page that is only being closed still counts as open to the worker.
  for (const one of [page, other]) await one.goto('about:blank');
  await page.close();
  await other.close();
  const next = await context.newPage();
  await openHome(next, host.url);
  await expect.poll(() => version(next)).toBe(SECOND);
  await kept(next);
  await expect.poll(() => isWaiting(next)).toBe('none');
  await expect.poll(async () => (await namesKept(next)).filter((name) => gone.includes(name))).toEqual([]);
  await host.unplug();
  await next.goto(`${host.url}method`);
  await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => version(next)).toBe(SECOND);
});

test('data exchanged on the host are read on the next load, and kept', { tag: '@full' }, async ({
  page,
  host,
}) => {
  await openHome(page, host.url);
  await kept(page);
  await rm(`${host.site}/data`, { recursive: true });
  await copySite(FIXTURE_DATA, `${host.site}/data`);
  const { contacts } = (await (await fetch(`${host.url}data/corpus.json`)).json()) as {
    contacts: unknown[];
  };
  expect(contacts.length).not.toBe(CONTACTS.length);
  // The open page goes on with its own; a search in the others would find what it does not have.
  await page.getByRole('searchbox').fill('Ukraine');
  await expect(page).toHaveURL(/\?q=Ukraine/);
  await expect(page.getByRole('alert')).toContainText(en.views.outdated);
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  await page.getByRole('button', { name: en.views.loadNew }).click();
  await expect(page.getByText(en.filters.count(0, contacts.length))).toBeVisible();
  await expect(page).toHaveURL(/\?q=Ukraine/);
  await page.goto(`${host.url}list`);
  await expect(contactsOf(page)).toHaveCount(contacts.length);
  await host.unplug();
  await page.goto(`${host.url}list?v=1`);
  await expect(contactsOf(page)).toHaveCount(contacts.length);
});

test('a worker that is taken from the host leaves the site at work', { tag: '@full' }, async ({
  page,
  quiet,
  host,
}) => {
  quiet.allow(/status of 404|bad HTTP response code \(404\)/);
  await openHome(page, host.url);
  await kept(page);
  await rm(`${host.site}/sw.js`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
  await page.goto(`${host.url}contacts/${AUSTIN.id}`);
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
});

test('a host without a worker serves the site all the same', { tag: '@full' }, async ({
  page,
  quiet,
  host,
}) => {
  quiet.allow(/status of 404|bad HTTP response code \(404\)/);
  await rm(`${host.site}/sw.js`);
  const refused = page.waitForEvent('console', (message) => message.text().includes('404'));
  await openHome(page, host.url);
  await refused;
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
});
