/** The timeline as a page is sent with it: there before any code, like the live one, and in nobody's way after it. */

import type { Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { contact } from '../contacts.ts';
import { item, markerOf, readCorpus, timeline, title } from '../page.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 1440, height: 900 }, waitsForApp: false });

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const staticTimeline = (page: Page) => page.locator('.tl-static');

/** Holds back what matches until it is let go. */
async function hold(page: Page, what: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(what, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('shows every contact before any code, where the live timeline will show it', async ({
  page,
  appUrl,
}) => {
  const release = await hold(page, /\/assets\/index-[^/]+\.js$/);
  const { contacts } = await readCorpus(appUrl);
  await page.goto(appUrl, { waitUntil: 'commit' });
  await expect(staticTimeline(page).getByRole('link')).toHaveCount(contacts.length);
  await expect(page.getByRole('table')).toHaveCount(0);
  const places = new Map<string, { x: number; y: number }>();
  for (const link of await staticTimeline(page).getByRole('link').all()) {
    const box = await link.locator('g').boundingBox();
    const id = await link.getAttribute('data-contact');
    if (box && id) places.set(id, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  release();
  await expect(staticTimeline(page)).toHaveCount(0);
  for (const { id } of contacts) {
    const live = await markerOf(timeline(page).locator(`[data-contact="${id}"]`));
    expect(Math.abs((live?.x ?? 0) - (places.get(id)?.x ?? 0)), id).toBeLessThan(4);
    expect(Math.abs((live?.y ?? 0) - (places.get(id)?.y ?? 0)), id).toBeLessThan(4);
  }
});

test('opens a contact without a reload while the timeline’s code is on its way', async ({ page, appUrl }) => {
  const release = await hold(page, /\/assets\/Timeline-[^/]+\.js$/);
  await page.goto(appUrl, { waitUntil: 'commit' });
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react')),
  );
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  await staticTimeline(page).locator(`[data-contact="${AUSTIN.id}"]`).click();
  await expect(title(page, AUSTIN.title)).toBeFocused();
  expect(await page.evaluate('same')).toBe(true);
  // The comparison is at work before the timeline's code, and what was set in it stays.
  const english = page.getByRole('checkbox', { name: 'Translation' });
  await english.uncheck();
  await expect(timeline(page)).toHaveCount(0);
  release();
  await expect(item(page, AUSTIN)).toHaveAttribute('aria-current', 'true');
  await expect(staticTimeline(page)).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Contacts by date' })).toHaveCount(0);
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await expect(english).not.toBeChecked();
});

test('gives way to the list where the code does not come, or where the view is another', {
  tag: '@full',
}, async ({ page, appUrl, quiet }) => {
  quiet.allow(/net::ERR_FAILED/);
  const release = await hold(page, /\/assets\/Timeline-[^/]+\.js$/);
  await page.goto(`${appUrl}?kind=call`, { waitUntil: 'commit' });
  await expect(page.getByRole('table', { name: 'Contacts by date' })).toBeVisible();
  await expect(staticTimeline(page)).toHaveCount(0);
  release();
  await expect(timeline(page).getByRole('link').first()).toBeVisible();

  await page.unroute(/\/assets\/Timeline-[^/]+\.js$/);
  await page.route(/\/assets\/Timeline-[^/]+\.js$/, (route) => route.abort());
  await page.goto(appUrl);
  await expect(page.getByRole('button', { name: en.views.retry })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Contacts by date' })).toBeVisible();
  await expect(staticTimeline(page)).toHaveCount(0);
});

test('gives way to the list where the live timeline breaks before it is drawn', { tag: '@full' }, async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/no observers here/);
  await page.addInitScript(() => {
    globalThis.ResizeObserver = class {
      constructor() {
        throw new Error('no observers here');
      }
    } as unknown as typeof ResizeObserver;
  });
  await page.goto(appUrl);
  await expect(page.getByText('The timeline has stopped working.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Contacts by date' })).toBeVisible();
  await expect(staticTimeline(page)).toHaveCount(0);
});
