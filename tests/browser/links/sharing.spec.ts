/** Every view is a link: set by the interface, copied, opened elsewhere, found the same. */

import type { Browser, Locator, Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { openHome, panel, ready, timeline } from '../page.ts';
import { expect, test } from '../test.ts';

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), state | 61);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

const FACETS = [
  'Who is on record',
  'Kind',
  'Level',
  'Person',
  'Point',
  'Status',
  'Text',
  'Comparison',
  'What is missing here',
];
/** Of the seeds the one that sets most: a filter, a zoom, a contact and one of its statements. */
const RICH = 24;
const WORDS = ['Ukraine', 'armes', 'Moscou', 'téléphone', 'conversation', 'zzz'];

interface Setting {
  readonly facets: readonly { readonly name: string; readonly pick: number }[];
  readonly both: boolean;
  readonly words: string | undefined;
  readonly zooms: number;
  readonly contact: number | undefined;
  readonly statement: number | undefined;
}

function settingOf(seed: number): Setting {
  const next = random(seed * 7919 + 17);
  const chance = (share: number) => next() < share;
  const index = (size: number) => Math.floor(next() * size);
  const facets = Array.from({ length: index(3) }, () => ({
    name: FACETS[index(FACETS.length)] ?? 'Side',
    pick: index(30),
  }));
  return {
    facets: facets.filter((facet, i) => facets.findIndex((other) => other.name === facet.name) === i),
    both: chance(0.15),
    words: chance(0.3) ? WORDS[index(WORDS.length)] : undefined,
    zooms: chance(0.5) ? 1 + index(3) : 0,
    contact: chance(0.65) ? index(14) : undefined,
    statement: chance(0.5) ? index(12) : undefined,
  };
}

/** What a reader sees of a view, whatever the size of the screen. */
async function seen(page: Page) {
  const drawn = await timeline(page).evaluate((region) => {
    const bounds = region.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    return [...region.querySelectorAll<HTMLElement>('[role="link"], a')].flatMap((link) => {
      const marker = link.querySelector('svg')?.getBoundingClientRect();
      if (!bounds || !marker || !link.checkVisibility()) return [];
      const x = marker.x + marker.width / 2;
      return x > bounds.x && x < bounds.x + bounds.width ? [link.dataset.contact ?? ''] : [];
    });
  });
  const textOf = async (part: Locator) =>
    (await part.count()) === 0 ? '' : ((await part.textContent()) ?? '').trim();
  const edge = (name: RegExp) => textOf(page.getByRole('button', { name }));
  return {
    count: await textOf(page.getByText(/^\d+ of 14 contacts$/)),
    drawn: drawn.toSorted(),
    earlier: await edge(/Show \d+ earlier/),
    later: await edge(/Show \d+ later/),
    words: await page.getByRole('searchbox').inputValue(),
    title: await textOf(panel(page).getByRole('heading', { level: 2 })),
  };
}

async function settle(page: Page): Promise<void> {
  // The address follows a burst of changes after a pause; it has, once it stays the same.
  let before = '';
  await expect
    .poll(
      async () => {
        const same = page.url() === before;
        before = page.url();
        return same;
      },
      { intervals: [400] },
    )
    .toBe(true);
}

async function copied(page: Page): Promise<string> {
  await expect(page.getByText('Link copied, with your filters and dates')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** One of these, counted only once they are there. */
async function pickOf(all: Locator, pick: number): Promise<Locator> {
  await expect(all.first()).toBeVisible();
  return all.nth(pick % (await all.count()));
}

async function setByHand(page: Page, setting: Setting): Promise<string> {
  for (const { name, pick } of setting.facets) {
    await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
    const boxes = page.getByRole('group', { name, exact: true }).getByRole('checkbox');
    await (await pickOf(boxes, pick)).check();
    await page.keyboard.press('Escape');
  }
  if (setting.both) await page.getByRole('checkbox', { name: /^Both on record/ }).check();
  if (setting.words !== undefined) await page.getByRole('searchbox').fill(setting.words);
  for (let i = 0; i < setting.zooms; i += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  // A zoom goes on for a while; what is filtered or sought is there as soon as the page is ready again.
  await (setting.zooms > 0 ? settle(page) : ready(page));
  if (setting.contact !== undefined) {
    const links = timeline(page).getByRole('link');
    const count = await links.count();
    if (count > 0) {
      await links.nth(setting.contact % count).focus();
      await page.keyboard.press('Enter');
      await expect(panel(page)).toBeVisible();
      if (setting.statement !== undefined) {
        const buttons = panel(page).getByRole('button', { name: 'Copy a link to this statement' });
        await (await pickOf(buttons, setting.statement)).click();
        return copied(page);
      }
    }
  }
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return copied(page);
}

async function elsewhere(browser: Browser, number: number): Promise<Page> {
  const places = [
    { viewport: { width: 1024, height: 768 }, timezoneId: 'Pacific/Kiritimati' },
    { viewport: { width: 1600, height: 1000 }, timezoneId: 'America/Los_Angeles' },
    { viewport: { width: 390, height: 844 }, timezoneId: 'Asia/Kolkata' },
  ];
  const context = await browser.newContext(places[number % places.length]);
  return context.newPage();
}

test.describe('a view set by hand and sent', () => {
  // All thirty in the full run; each time one.
  for (const seed of process.env.FULL ? Array.from({ length: 30 }, (_, index) => index) : [RICH]) {
    test(`is found again elsewhere (${seed})`, async ({ page, context, browser, appUrl, underUrl }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width: 1440, height: 900 });
      await openHome(page, appUrl);
      const link = await setByHand(page, settingOf(seed));
      await settle(page);
      const sent = await seen(page);
      const sentQuery = new URL(page.url()).searchParams;
      const { hash, searchParams } = new URL(link);

      // From a site that keeps the app in a folder, and with FULL by itself.
      const addresses = [link.replace(appUrl, underUrl), ...(process.env.FULL ? [link] : [])];
      for (const [number, address] of addresses.entries()) {
        const other = await elsewhere(browser, seed + number);
        await other.goto(address);
        await expect(timeline(other)).toBeVisible();
        await ready(other);
        await expect.poll(() => seen(other)).toEqual(sent);
        // What both announced is in both columns, and its id in one of them.
        const targeted = other.locator('.is-targeted[id]');
        await expect(targeted).toHaveCount(hash === '' ? 0 : 1);
        if (hash !== '') await expect(targeted).toHaveId(decodeURIComponent(hash.slice(1)));
        await other.context().close();
      }
      // The one spelling: nothing of the link is lost or read otherwise.
      for (const key of ['v', 'view']) searchParams.delete(key);
      expect([...sentQuery.entries()]).toEqual([...searchParams.entries()]);
    });
  }
});

test.describe('sharing', () => {
  test('uses the phone’s own sheet', { tag: '@full' }, async ({ browser, appUrl }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          (window as { shared?: ShareData }).shared = data;
          return Promise.resolve();
        },
      });
    });
    await page.goto(`${appUrl}contacts/2024-06-25-austin-belousov-call`);
    await ready(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const url = await page.evaluate(() => (window as { shared?: ShareData }).shared?.url);
    expect(url).toBe(`${appUrl}contacts/2024-06-25-austin-belousov-call?view=timeline&v=1`);
    await context.close();
  });

  test('shows the link selected when the clipboard refuses', { tag: '@full' }, async ({ page, appUrl }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await openHome(page, appUrl);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const field = page.getByRole('textbox', { name: en.share.refused });
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${appUrl}?v=1`);
  });
});
