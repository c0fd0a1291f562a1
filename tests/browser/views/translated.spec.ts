/** A page whose words another program rewrites: whatever is opened then, the page says what a fresh load of it says. */

import type { Browser, BrowserContext, Page } from '@playwright/test';
import { contact } from '../contacts.ts';
import { ready, timeline } from '../page.ts';
import { MANNERS, rewrite, SIGN } from '../rewriting.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const SETTINGS = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;

test.use({ viewport: SETTINGS.viewport, contextOptions: { reducedMotion: SETTINGS.reducedMotion } });

const PARTS = 'header, .filters, .left > *, .panel-head, .pair, section';
/** What is of the open contact alone. */
const OF_CONTACT =
  '.panel-head h2, .panel-line, .date-line, .provenance, .columns, .map-row, .pair, .foot, #comparison section section';

/**
 * What the page says outside the timeline, whose labels depend on how wide the rewritten ones are; each inserted
 * translation counts where it says something else than the text that it follows.
 */
async function said(page: Page, parts = PARTS): Promise<readonly string[]> {
  return page.evaluate(
    ([sign, parts]) => {
      const copy = document.querySelector('#root')?.cloneNode(true) as Element;
      for (const left of copy.querySelectorAll('.tl, .undated, .tl-overview, [aria-live], output, .share'))
        left.remove();
      const plain = (node: Node | null) => (node?.textContent ?? '').replaceAll(sign, '');
      for (const font of copy.querySelectorAll('font'))
        if (font.previousSibling instanceof Text && plain(font) === plain(font.previousSibling))
          font.remove();
      const pieces = [...copy.querySelectorAll(parts)];
      return pieces.map((piece) => plain(piece).replace(/\s+/g, ' ').trim());
    },
    [SIGN, parts] as const,
  );
}

// One after the other, in one worker: every manner leads to the same addresses.
test.describe.configure({ mode: 'default' });

let fresh: BrowserContext | undefined;
const heard = new Map<string, ReadonlyMap<string, readonly string[]>>();
test.afterAll(() => fresh?.close());

/** The same address in a page that is not rewritten. */
async function saidAfresh(browser: Browser, address: string, parts = PARTS): Promise<readonly string[]> {
  let known = heard.get(address);
  if (!known) {
    fresh ??= await browser.newContext({ ...SETTINGS, serviceWorkers: 'block' });
    const page = fresh.pages()[0] ?? (await fresh.newPage());
    await page.goto(address);
    await ready(page);
    // The headline names the filters once their words have come.
    await expect(page.locator('h1 small:empty')).toHaveCount(0);
    known = new Map([
      [PARTS, await said(page)],
      [OF_CONTACT, await said(page, OF_CONTACT)],
    ]);
    heard.set(address, known);
  }
  return known.get(parts) ?? [];
}

async function filter(page: Page): Promise<void> {
  await page.locator('.facet-button').first().click();
  await page.locator('.facet-popover input').first().check();
  await page.keyboard.press('Escape');
}

/** Each changes what the page shows. By selectors that no rewriting touches. */
const STEPS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['next', (page) => page.getByRole('button', { name: 'Next contact' }).click()],
  ['next again', (page) => page.getByRole('button', { name: 'Next contact' }).click()],
  [
    'another marker',
    (page) => timeline(page).locator(`[data-contact="${AUSTIN.id}"]`).dispatchEvent('click'),
  ],
  ['back', (page) => page.goBack()],
  ['a filter', filter],
  ['French', (page) => page.locator('.languages [hreflang=fr]').click()],
  ['English', (page) => page.locator('.languages [hreflang=en]').click()],
  ['list', (page) => page.locator('.view-nav a').nth(1).click()],
  ['no filter', (page) => page.locator('.clear-button').click()],
  ['a search', (page) => page.getByRole('searchbox').fill('Ukraine')],
  ['no search', (page) => page.getByRole('searchbox').fill('')],
  ['on record', (page) => page.locator('.view-nav a').nth(2).click()],
  ['texts', (page) => page.locator('.view-nav a').nth(3).click()],
  ['a text', (page) => page.locator('main a[href*="/texts/"]').first().click()],
  ['back from it', (page) => page.goBack()],
  ['method', (page) => page.locator('.view-nav a').nth(4).click()],
  ['timeline', (page) => page.locator('.view-nav a').first().click()],
];

for (const manner of MANNERS.filter((one) => one !== 'remove'))
  test(`texts that another program rewrites: ${manner}`, { tag: '@full' }, async ({
    page,
    browser,
    appUrl,
  }) => {
    await page.goto(`${appUrl}contacts/2021-03-31-milley-gerasimov-call`);
    await ready(page);
    await expect(timeline(page).getByRole('link').first()).toBeVisible();
    await rewrite(page, manner);
    for (const [name, step] of STEPS) {
      const before = page.url();
      await step(page);
      await expect.poll(() => page.url(), name).not.toBe(before);
      await ready(page);
      const afresh = await saidAfresh(browser, page.url());
      await expect.poll(() => said(page), name).toEqual(afresh);
    }
  });

test('texts that another program takes away: what is opened then is whole', { tag: '@full' }, async ({
  page,
  browser,
  appUrl,
}) => {
  await page.goto(`${appUrl}contacts/2021-03-31-milley-gerasimov-call`);
  await ready(page);
  await expect(timeline(page).getByRole('link').first()).toBeVisible();
  for (const [name, step] of STEPS.slice(0, 4)) {
    await rewrite(page, 'remove');
    const before = page.url();
    await step(page);
    await expect.poll(() => page.url(), name).not.toBe(before);
    await ready(page);
    const afresh = await saidAfresh(browser, page.url(), OF_CONTACT);
    expect(afresh.length).toBeGreaterThan(5);
    await expect.poll(() => said(page, OF_CONTACT), name).toEqual(afresh);
  }
  // What stays open is not re-rendered, but all that changes is there, and nothing breaks.
  for (const [, step] of STEPS.slice(4)) {
    await rewrite(page, 'remove');
    const before = page.url();
    await step(page);
    await expect.poll(() => page.url()).not.toBe(before);
    await ready(page);
    await expect(page.getByRole('main')).toHaveText(/\w/);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});
