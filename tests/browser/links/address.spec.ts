/** Addresses: every page on a fresh load from a plain static server, with scripts and without; bad ones; sub-paths. */

import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../../src/build/commands/serve.mjs';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { wordsOf } from '../../pages/recount.ts';
import { CONTACTS, contact } from '../contacts.ts';
import { folded, item, openHome, panel, readCorpus, timeline, title, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const STOCKHOLM = contact('2021-12-02-blinken-lavrov-stockholm');

test.use({ viewport: { width: 1440, height: 900 } });

/** The statements of the accounts of a contact. */
const accountsOf = ({ statements }: Corpus, id: string): Statement[] =>
  statements.filter(({ bearings }) =>
    bearings.some((bearing) => bearing.contact === id && bearing.as === 'account'),
  );

/** The exact words of each statement on the page, by its id, in the first quotation of its article. */
async function wordsOnPage(page: Page): Promise<Map<string, string>> {
  const found = await page.locator('article[id]').evaluateAll((articles) =>
    articles.map((article) => {
      const words = article.querySelector('blockquote.words, .told-words');
      return [article.id, words?.textContent ?? ''] as const;
    }),
  );
  return new Map(found.map(([id, words]) => [id, folded(words)]));
}

test.describe('every contact on a fresh load', () => {
  // Each time: what its page is sent with, tests/pages/contacts.test.ts; that it is hydrated as it was sent, hydration.spec.ts.
  test('title and words are those of its page', { tag: '@full' }, async ({ page, appUrl }) => {
    const corpus = await readCorpus(appUrl);
    for (const one of CONTACTS) {
      await page.goto(`${appUrl}contacts/${one.id}`);
      await expect(timeline(page).getByRole('link').first()).toBeVisible();
      await expect(title(page, one.title)).toBeVisible();
      await expect(page).toHaveTitle(`${one.title}, ${one.date} · Readouts`);
      const shown = await wordsOnPage(page);
      for (const statement of accountsOf(corpus, one.id)) {
        expect(shown.get(statement.id), statement.id).toBe(wordsOf(statement));
      }
      await expect(item(page, one)).toHaveAttribute('aria-current', 'true');
      // A fresh load leaves the focus where the browser puts it.
      await expect(page.locator(':focus')).toHaveCount(0);
    }
  });
});

test('a trailing slash leads to the same contact, and is dropped', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}contacts/${AUSTIN.id}/`);
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await expect(item(page, AUSTIN)).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN.id}`);
});

test('the file of a page is as good an address as its folder', { tag: '@full' }, async ({ page, appUrl }) => {
  await page.goto(`${appUrl}contacts/${AUSTIN.id}/index.html`);
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await page.goto(`${appUrl}index.html`);
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  await expect(page.getByRole('complementary', { name: 'About this link' })).toHaveCount(0);
});

test.describe('a link to a statement', () => {
  test('scrolls to it and marks it', async ({ page, appUrl }) => {
    const sent = await (await fetch(`${appUrl}contacts/${STOCKHOLM.id}`)).text();
    const last = [...sent.matchAll(/<article [^>]*\bid="([^"]+)"/g)].at(-1)?.[1];
    expect(last).toBeDefined();
    await page.goto(`${appUrl}contacts/${STOCKHOLM.id}#${last}`);
    await expect(title(page, STOCKHOLM.title)).toBeVisible();
    const article = page.locator(`article#${last}`);
    await expect(article).toBeInViewport();
    await expect(article).toHaveCSS('outline-style', 'solid');
    await expect(page.locator('article').first()).toHaveCSS('outline-style', 'none');
    // Words of a statement are below the sticky heads, not behind them.
    const words = article.locator('blockquote.words, .told-words').first();
    await expect(words).toBeInViewport({ ratio: 1 });
  });

  test('that the contact does not have leads to the contact all the same', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.goto(`${appUrl}contacts/${AUSTIN.id}#%E0%A4%A`);
    for (const hash of ['%E0%A4%A', 'no-such-statement', '__proto__', '"><script>alert(1)</script>']) {
      await visit(page, `/contacts/${AUSTIN.id}#${hash}`);
      await expect(title(page, AUSTIN.title)).toBeVisible();
      await expect(timeline(page).getByRole('link')).not.toHaveCount(0);
    }
  });
});

test.describe('addresses that are none of ours', () => {
  // The server says 404 for these, and the browser repeats it in its console.
  test.beforeEach(({ quiet }) => quiet.allow(/status of 404/));

  const notice = (page: Page) => page.getByRole('complementary', { name: 'About this link' });

  test('in capitals, from somebody’s hand, leads to what is meant', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.goto(`${appUrl}Contacts/${AUSTIN.id.toUpperCase()}`);
    await expect(title(page, AUSTIN.title)).toBeVisible();
    await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN.id}`);
    await expect(notice(page)).toHaveCount(0);
    await page.goto(`${appUrl}Contacts/${AUSTIN.id.slice(0, -1).toUpperCase()}`);
    await expect(notice(page).getByRole('link').first()).toHaveAttribute('href', `/contacts/${AUSTIN.id}`);
  });

  // Without a browser each time: tests/app/App.test.tsx.
  test('an unknown contact: the timeline, one line, and the nearest to go to', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    const response = await page.goto(`${appUrl}contacts/2024-06-26-austin-belousov-call`);
    expect(response?.status()).toBe(404);
    await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
    await expect(notice(page)).toContainText(
      'This link points to a call or meeting that is not in our data.',
    );
    const nearest = notice(page).getByRole('link');
    await expect(nearest.first()).toHaveText('Belousov–Austin, 25 Jun 2024');
    await nearest.first().click();
    await expect(title(page, AUSTIN.title)).toBeFocused();
    await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN.id}`);
    await expect(notice(page)).toHaveCount(0);
    await page.goBack();
    await expect(notice(page)).toBeVisible();
    await notice(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  });

  test('an unknown path: the timeline and one line', { tag: '@full' }, async ({ page, appUrl }) => {
    await page.goto(`${appUrl}nowhere`);
    for (const path of ['nowhere', 'contacts', `contacts/${AUSTIN.id}/more`, 'a/b/c/']) {
      expect((await fetch(appUrl + path)).status, path).toBe(404);
      await visit(page, `/${path}`);
      await expect(notice(page), path).toContainText(
        'There is no page at this address. The timeline is shown instead.',
      );
      await expect(timeline(page).getByRole('link'), path).toHaveCount(CONTACTS.length);
    }
    await notice(page).getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice(page)).toHaveCount(0);
    await item(page, AUSTIN).click();
    await expect(title(page, AUSTIN.title)).toBeVisible();
  });

  test('a hostile id runs nothing and throws nothing', { tag: '@full' }, async ({ page, appUrl }) => {
    // A page error or a dialog fails the test: `quiet` hears the first, this hears the second.
    page.on('dialog', (dialog) => expect(dialog.message(), 'a dialog').toBe(''));
    const ids = [
      '<script>alert(1)<%2Fscript>',
      '%3Cimg%20src=x%20onerror=alert(1)%3E',
      'javascript:alert(1)',
      '%E0%A4%A',
      '%',
      '%00',
      '..%2F..%2Fpackage.json',
      '__proto__',
      'constructor',
      'toString',
      '💥'.repeat(40),
      'a'.repeat(8_000),
    ];
    for (const [index, id] of ids.entries()) {
      // The server has to bear all of them, the app has them from the server or from a step of the reader's.
      if (index % (process.env.FULL ? 4 : 12) === 0) await page.goto(`${appUrl}contacts/${id}`);
      else {
        expect((await fetch(`${appUrl}contacts/${id}`)).status, id.slice(0, 40)).toBeGreaterThanOrEqual(400);
        await visit(page, `/contacts/${id}`);
      }
      await expect(notice(page), id.slice(0, 40)).toBeVisible();
      await expect(timeline(page).getByRole('link'), id.slice(0, 40)).toHaveCount(CONTACTS.length);
      await expect(page.locator('#root :is(script, img, iframe)')).toHaveCount(0);
    }
    // After all of these the server and the app still work.
    await page.goto(`${appUrl}?__proto__[x]=1&constructor=2`);
    await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
    expect(await page.evaluate(() => ({}) as { x?: string })).toEqual({});
  });
});

/** Of a site that knows its folder and not its host; built again in the full run, and otherwise of one that knows both. */
const folder = test.extend<{ readonly folderUrl: string }>({
  folderUrl: [
    async ({ underUrl }, provide, testInfo) => {
      if (!process.env.FULL) return provide(underUrl);
      // Inside the project, where the build finds the packages it renders with.
      const out = `node_modules/.cache/readouts/sub-path-${testInfo.workerIndex}`;
      const printed = await buildUnder('/readouts/', out);
      expect.soft(printed, 'the build has nothing to complain of').not.toMatch(/can't be bundled|error/i);
      expect
        .soft(printed, 'what needs a host')
        .toMatch(/^Left out, as BASE is no full address.*sitemap\.xml\.$/m);
      const server = await serveFolder({ dir: out, base: '/readouts/' });
      await provide(server.url);
      await server.close();
      await rm(out, { recursive: true, force: true });
    },
    { timeout: 120_000 },
  ],
});

folder('served under a sub-path', { tag: '@full' }, async ({ page, quiet, folderUrl: root }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(root.slice(0, -1))) outside.push(request.url());
  });
  expect(new URL(root).pathname).toBe('/readouts/');
  await page.goto(`${root}contacts/${AUSTIN.id}`);
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await expect(item(page, AUSTIN)).toHaveAttribute('href', `/readouts/contacts/${AUSTIN.id}`);
  await page.getByRole('button', { name: 'Previous contact' }).click();
  await expect(page).toHaveURL(`${root}contacts/2024-06-24-us-ambassador-summoned-moscow`);
  await page.reload();
  await expect(title(page, 'US ambassador summoned')).toBeVisible();
  await item(page, STOCKHOLM).click();
  await expect(page).toHaveURL(`${root}contacts/${STOCKHOLM.id}`);
  await page.getByRole('link', { name: 'Readouts' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/readouts\/?$/);
  await page.reload();
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  await page.goBack();
  await expect(title(page, STOCKHOLM.title)).toBeVisible();
  expect(outside, 'requests outside the folder').toEqual([]);
  // A bad address stays within the folder too.
  quiet.allow(/status of 404/);
  await page.goto(`${root}contacts/no-such-contact`);
  await expect(page.getByRole('complementary', { name: 'About this link' })).toBeVisible();
  await item(page, AUSTIN).click();
  await expect(page).toHaveURL(`${root}contacts/${AUSTIN.id}`);
});

/** Resolves with what the build printed. */
function buildUnder(base: string, out: string): Promise<string> {
  const { SEEDS: _seeds, WITHHOLD: _withhold, ...env } = process.env;
  const child = spawn(process.execPath, ['src/build/commands/build.mjs'], {
    env: { ...env, NODE_ENV: 'production', BASE: base, OUT: out },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`the build ended with ${code}:\n${printed}`));
    });
  });
}

test('the brand leads home', { tag: '@full' }, async ({ page, appUrl }) => {
  await openHome(page, appUrl);
  await item(page, AUSTIN).click();
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await page.getByRole('link', { name: 'Readouts' }).click();
  await expect(page).toHaveURL(appUrl);
  await expect(panel(page)).toHaveCount(0);
});
