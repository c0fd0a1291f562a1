/** Without JavaScript: every view can be read and leads on, in both languages; and the page for addresses without one. */

import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { CONTACTS, contact } from './contacts.ts';
import { folded, readCorpus } from './page.ts';
import { expect, test } from './test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const TEXT = 'la-presse-2021-11-23';

const main = (page: Page) => page.getByRole('main');
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const inMain = (page: Page, path: string) =>
  main(page).locator(`a[href="${path}"]`).filter({ visible: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  // Without scripts, preloaded code stays unused.
  test.beforeEach(({ quiet }) => quiet.allow(/preloaded using link preload but not used/));

  // With FULL; each time, tests/pages reads the pages of both.
  for (const [language, root] of [
    ['en', ''],
    ['fr', 'fr/'],
  ] as const) {
    test(`every view holds what it is for, and leads on (${language})`, { tag: '@full' }, async ({
      page,
      appUrl,
    }) => {
      const corpus = await readCorpus(appUrl);
      const at = (path: string) => `/${root}${path}`;

      // Home: all contacts, whole, in place of the timeline.
      await page.goto(appUrl + root);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(h1(page)).toContainText('14');
      for (const { id } of CONTACTS) await expect(inMain(page, at(`contacts/${id}`))).toHaveCount(1);
      const cut = await page.locator('.stand-in').evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(cut, 'the list has all its room').toBe(0);
      await expect(page.getByRole('button', { name: /zoom|loupe/i })).toHaveCount(0);

      // From there by its own links: list, who is on record, texts, method.
      const nav = page.getByRole('navigation').first();
      await nav.getByRole('link').nth(1).click();
      await expect(page).toHaveURL(`${appUrl}${root}list`);
      await expect(page.getByRole('table').getByRole('row')).toHaveCount(CONTACTS.length + 1);
      await nav.getByRole('link').nth(2).click();
      await expect(page).toHaveURL(`${appUrl}${root}on-record`);
      for (const { label } of corpus.contacts) {
        const name = folded(label[language].replace(/[[\]]/g, '').split(',')[0] ?? '');
        await expect(main(page).getByText(name).filter({ visible: true }).first()).toBeVisible();
      }
      await nav.getByRole('link').nth(3).click();
      await expect(page).toHaveURL(`${appUrl}${root}texts`);
      for (const { publisher } of corpus.texts)
        await expect(main(page).getByText(publisher.name.en).filter({ visible: true }).first()).toBeVisible();
      await nav.getByRole('link').nth(4).click();
      await expect(page).toHaveURL(`${appUrl}${root}method`);
      await expect(main(page).getByText(corpus.hash)).toBeVisible();

      // A contact, from the list: both accounts in the words of the texts.
      await page.goto(`${appUrl}${root}list`);
      await main(page).locator(`a[data-contact="${AUSTIN.id}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${root}contacts/${AUSTIN.id}(?:\\?view=list)?$`));
      const told = corpus.statements.filter(
        ({ bearings, mode }) =>
          mode !== 'mention' && bearings.some((one) => one.contact === AUSTIN.id && one.as === 'account'),
      );
      expect(told.length).toBeGreaterThan(3);
      for (const { id, passages } of told)
        await expect(page.locator(`article[id="${id}"]`).first()).toContainText(passages[0]?.words ?? '');

      // A text, to its last paragraph, and its statements beside it.
      await page.goto(`${appUrl}${root}texts/${TEXT}`);
      const text = corpus.texts.find(({ id }) => id === TEXT);
      const last = text?.paragraphs.at(-1);
      expect(last).toBeDefined();
      const words = text?.content.slice(last?.start, last?.end).split(/\s+/).slice(0, 3) ?? [];
      for (const word of words) await expect(main(page)).toContainText(word);
      await expect(page.locator('article[id]').first()).toBeVisible();
      const [back] = await main(page).locator(`a[href^="/${root}texts"]`).all();
      await back?.click();
      await expect(page).toHaveURL(new RegExp(`/${root}texts$`));
    });
  }

  test('an address without a page says so in both languages, and leads on', async ({
    page,
    appUrl,
    underUrl,
    quiet,
  }) => {
    quiet.allow(/status of 404/);
    // One file for all of them, whose HTML tests/pages/not-found.test.ts reads: with FULL it is met at each, also in a folder.
    for (const [root, base] of [
      [appUrl, '/'],
      ...(process.env.FULL ? ([[underUrl, '/readouts/']] as const) : []),
    ] as const) {
      const paths = ['contacts/no-such-contact', 'fr/nothing/here', 'x.html'];
      for (const path of process.env.FULL ? paths : paths.slice(0, 1)) {
        const response = await page.goto(root + path);
        expect(response?.status(), path).toBe(404);
        await expect(page).toHaveTitle('404 · Readouts');
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
        await expect(page.locator('link[rel=canonical], link[rel=alternate]')).toHaveCount(0);
        const sections = page.getByRole('main').locator('section');
        await expect(sections).toHaveCount(2);
        await expect(sections.nth(0).getByRole('heading')).toHaveText('Page not found');
        await expect(sections.nth(1).getByRole('heading')).toHaveText('Page introuvable');
        await expect(sections.nth(1)).toHaveAttribute('lang', 'fr');
        for (const [name, to] of [
          ['Go to the timeline', ''],
          ['Go to the list of contacts', 'list'],
          ['Aller à la chronologie', 'fr'],
          ['Aller à la liste des contacts', 'fr/list'],
        ] as const) {
          const link = page.getByRole('link', { name, exact: true });
          await expect(link).toBeVisible();
          await expect(link).toHaveAttribute('href', base + to);
        }
      }
      await page.getByRole('link', { name: 'Aller à la liste des contacts' }).click();
      await expect(page.getByRole('table').getByRole('row')).toHaveCount(CONTACTS.length + 1);
    }
  });

  test('that page is easy to read', { tag: '@full' }, async ({ browser, appUrl, quiet }) => {
    quiet.allow(/status of 404/);
    for (const [width, colorScheme] of [
      [320, 'dark'],
      ...(process.env.FULL ? ([[1440, 'light']] as const) : []),
    ] as const) {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width, height: 700 },
        colorScheme,
      });
      const page = await context.newPage();
      await page.goto(`${appUrl}nothing`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      for (const link of await page.getByRole('link').all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await context.close();
    }
  });
});

test.describe('with JavaScript', () => {
  // That all of it is in a block which is not parsed there: tests/pages/not-found.test.ts.
  test('nothing of the page without one is ever drawn', { tag: '@full' }, async ({ page, appUrl, quiet }) => {
    quiet.allow(/status of 404/);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${appUrl}contacts/no-such-contact`, { waitUntil: 'commit' });
    await page.locator('#root').waitFor({ state: 'attached' });
    // A block that is not parsed where scripts run.
    await expect(page.locator('noscript')).toHaveCount(1);
    await expect(page.locator('.nowhere')).toHaveCount(0);
    const drawn = await page.locator('body > *').filter({ visible: true }).allTextContents();
    expect(drawn.join('')).toBe('');
    release();
    await expect(page.getByRole('complementary', { name: 'About this link' })).toBeVisible();
    await expect(page).toHaveTitle(/^Readouts\. /);
    await expect(page.getByText('Page not found')).toHaveCount(0);
    await expectNoBarrier(page);
  });
});
