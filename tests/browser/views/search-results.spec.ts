/** What a search shows: the contacts and statements found, each opening at its words; and what is said where it cannot run. */

import type { Page } from '@playwright/test';
import { results as own } from '../../../src/messages/en/results.ts';
import { searchFailed } from '../../../src/messages/en/search-failed.ts';
import { en } from '../../../src/messages/en.ts';
import { results as french } from '../../../src/messages/fr/results.ts';
import { panel, ready, timeline, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const WORKER = /\/assets\/search-worker-[^/]+\.js$/;
const CHUNK = /\/assets\/search-chunk-[^/]+\.js$/;

const field = (page: Page) => page.getByRole('searchbox', { name: en.filters.search });
const results = (page: Page, query: string) => page.getByRole('region', { name: own.title(query) });

/** A few are shown, then all; what the filters leave; and people in any spelling, in French as well. */
async function expectAllFound(page: Page): Promise<void> {
  await test.step('shows a few, then all', async () => {
    await visit(page, '/?q=russe');
    const found = results(page, 'russe');
    const contacts = found.locator('.result-contact');
    await expect(contacts).toHaveCount(5);
    const more = found.getByRole('button', { name: /^Show all \d+ contacts$/ });
    const count = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await more.click();
    await expect(contacts).toHaveCount(count);
    const all = found.getByRole('button', { name: /^Show all \d+ statements$/ }).first();
    const statements = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    const shown = await found.locator('.result-statement').count();
    await all.click();
    // Two of them were shown before.
    await expect(found.locator('.result-statement')).toHaveCount(shown + statements - 2);
  });
  await test.step('the filters restrict the results too, and nothing found is said', async () => {
    await visit(page, `/?q=missile&both=1`);
    await expect(results(page, 'missile').getByRole('status')).toHaveText(own.count(1, 1));
    await field(page).fill('zzzz');
    await expect(results(page, 'zzzz').getByRole('status')).toHaveText(own.none);
  });
  await test.step('finds people in any spelling, in French as well', async () => {
    await visit(page, `/fr/?q=${encodeURIComponent('Шойгу')}`);
    const found = page.getByRole('region', { name: french.title('Шойгу') });
    await expect(found.getByRole('link', { name: /^Choïgou-Austin/ })).toBeVisible();
    await expect(found.locator('mark', { hasText: 'Choïgou' }).first()).toBeVisible();
  });
}

for (const [screen, viewport] of [
  ['a wide screen', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test.describe(screen, { tag: viewport.width < 1000 ? [] : '@full' }, () => {
    test.use({ viewport });

    test('shows what was found, a few and then all, and leads there and back by keyboard', async ({
      page,
      appUrl,
    }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(appUrl);
      await field(page).fill('missile');
      const found = results(page, 'missile');
      await expect(found.getByRole('status')).toHaveText(own.count(2, 2));
      await expect(page.getByRole('heading', { name: en.panel.empty.title })).toHaveCount(0);
      await expect(found.getByRole('link', { name: /Belousov–Austin/ })).toBeInViewport();
      const statement = found.getByRole('link', { name: /Russia.*missiles fournis/ });
      await expect(statement.locator('.result-words mark')).toHaveText('missiles');
      // And what an English reader makes of them.
      await expect(statement.locator('.result-remark mark')).toHaveText('missiles');
      // The worker alone fetches the data a second time.
      expect(asked.filter((url) => url.includes('/data/'))).toHaveLength(2);

      await field(page).press('Enter');
      await expect(found.getByRole('link').first()).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(statement).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/contacts\/[^?]+\?q=missile#[a-z0-9-]+$/);
      await ready(page);
      const opened = panel(page)
        .locator(`[data-statement="${new URL(page.url()).hash.slice(1)}"]`)
        .first();
      await expect(opened).toBeInViewport();
      await expect(opened.locator('mark.found').first()).toBeVisible();
      await expect(found).toHaveCount(0);
      await page.goBack();
      await expect(found.getByRole('status')).toHaveText(own.count(2, 2));
      await expect(timeline(page)).toBeVisible();
      await expectAllFound(page);
    });
  });

test.describe('a search that cannot run says so, restricts nothing, and works once it arrives', () => {
  const refuse = (page: Page, file: RegExp, how: 'abort' | 'html' | '503') =>
    page.route(file, (route) =>
      how === 'abort'
        ? route.abort()
        : route.fulfill({ status: how === '503' ? 503 : 200, contentType: 'text/html', body: '<p>Log in' }),
    );
  for (const [what, file, ways] of [
    ['the worker’s script', WORKER, ['html', '503', 'abort']],
    ['the code around it', CHUNK, ['abort']],
  ] satisfies [string, RegExp, ('abort' | 'html' | '503')[]][])
    test(what, { tag: '@full' }, async ({ page, appUrl, quiet }) => {
      quiet.allow(/net::ERR_FAILED|Failed to fetch|status of 503|MIME type|uncaught/i);
      const notice = page.getByRole('alert').filter({ hasText: searchFailed.notice });
      for (const how of ways) {
        await page.unroute(file);
        await refuse(page, file, how);
        await page.goto(appUrl);
        await field(page).fill('missile');
        await expect(notice).toBeVisible();
        await expect(page.locator('.filter-count')).toHaveText(en.filters.count(14, 14));
        await expect(page.getByRole('heading', { name: en.panel.empty.title })).toBeVisible();
        await expect(page).toHaveURL(/q=missile/);
      }
      await page.unroute(file);
      await notice.getByRole('button', { name: en.views.retry }).click();
      await expect(results(page, 'missile').getByRole('status')).toHaveText(own.count(2, 2));
      await expect(notice).toHaveCount(0);
    });

  test('a browser without workers', { tag: '@full' }, async ({ page, appUrl }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
    await page.goto(`${appUrl}?q=missile`);
    await expect(page.getByRole('alert').filter({ hasText: searchFailed.notice })).toBeVisible();
  });

  test('data that do not arrive for the worker', { tag: '@full' }, async ({ page, appUrl, quiet }) => {
    quiet.allow(/net::ERR_FAILED|Failed to fetch/);
    await page.goto(appUrl);
    await page.route('**/data/index.json', (route) => route.abort());
    await field(page).fill('missile');
    await expect(page.getByRole('alert').filter({ hasText: searchFailed.notice })).toBeVisible();
  });
});
