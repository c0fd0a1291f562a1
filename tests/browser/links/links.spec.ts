/** Every view is a link: set by the interface, copied, opened elsewhere, found the same; and links that mean harm. */

import type { Browser, Locator, Page } from '@playwright/test';
import { GOLDEN_LINKS } from '../../link/golden-links.ts';
import { openHome, panel, ready, timeline, visit } from '../page.ts';
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

const FACETS = ['Side', 'Kind', 'Level', 'Person', 'Point', 'Status', 'Text', 'Relation', 'Silence'];
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
    earlier: await edge(/\d earlier: show/),
    later: await edge(/\d later: show/),
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

async function setByHand(page: Page, setting: Setting): Promise<string> {
  for (const { name, pick } of setting.facets) {
    await page.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
    const boxes = page.getByRole('group', { name, exact: true }).getByRole('checkbox');
    await boxes.nth(pick % (await boxes.count())).check();
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
        await buttons.nth(setting.statement % (await buttons.count())).click();
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
  // All thirty in the full run; a sample of them each time.
  for (const seed of Array.from({ length: process.env.FULL ? 30 : 8 }, (_, index) => index)) {
    test(`is found again elsewhere (${seed})`, async ({ page, context, browser, appUrl, underUrl }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width: 1440, height: 900 });
      await openHome(page, appUrl);
      const link = await setByHand(page, settingOf(seed));
      await settle(page);
      const sent = await seen(page);
      const sentQuery = new URL(page.url()).searchParams;
      const { hash, searchParams } = new URL(link);

      // By itself, and from a site that keeps the app in a folder.
      for (const [number, address] of [link, link.replace(appUrl, underUrl)].entries()) {
        const other = await elsewhere(browser, seed + number);
        await other.goto(address);
        await expect(timeline(other)).toBeVisible();
        await ready(other);
        await expect.poll(() => seen(other)).toEqual(sent);
        const targeted = other.locator('.is-targeted');
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

test('golden links open what they mean', async ({ page, appUrl, quiet }) => {
  quiet.allow(/404/);
  for (const [index, [link, state]] of GOLDEN_LINKS.entries()) {
    if (index % 6 === 0) await page.goto(appUrl + link.slice(1));
    else await visit(page, link);
    // By what they are: some of the links are French.
    await expect(page.locator('.notice')).toHaveCount(0);
    const opened = state.contact !== undefined || state.text !== undefined;
    await expect(page.locator('#comparison.panel')).toHaveCount(opened ? 1 : 0);
    if (state.statement !== undefined)
      await expect(page.locator(`#${state.statement}`)).toHaveClass(/is-targeted/);
    await expect(page.getByRole('searchbox')).toHaveValue(state.filters?.q ?? '');
  }
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '..%2f..%2f',
  '%',
  '%%%',
  '%E0%A4%A',
  '%00',
  '%0a%0d',
  '\u202e',
  '\ud83d\ude00',
  'x'.repeat(8000),
  "' OR 1=1 --",
  '$%7B7*7%7D',
  '{{7*7}}',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e999',
  '~',
  '~~~~',
  '&&&',
  '===',
  '#',
  '?',
  '//evil.example',
  'data:text/html,<script>alert(1)</script>',
  '2021-02-30',
  '9999-99-99',
  '0000-00-00',
  'ru~ru~ru',
  'RU',
  'ｒｕ',
  'é',
  'e\u0301',
];
const PLACES = [
  (evil: string) => `/contacts/${evil}`,
  (evil: string) => `/${evil}`,
  (evil: string) => `/texts/${evil}`,
  (evil: string) => `/?side=${evil}`,
  (evil: string) => `/?q=${evil}`,
  (evil: string) => `/?${evil}=${evil}`,
  (evil: string) => `/?from=${evil}&to=${evil}`,
  (evil: string) => `/contacts/2024-06-25-austin-belousov-call?read=${evil}&view=${evil}#${evil}`,
];

test('three hundred hostile addresses do no harm', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await openHome(page, appUrl);
  page.on('dialog', () => expect(false, 'something ran').toBe(true));
  const addresses = PLACES.flatMap((place) => HOSTILE.map(place));
  expect(addresses.length).toBeGreaterThanOrEqual(300);
  for (const address of addresses) {
    // What a server would refuse, the history takes; what it refuses too is no address.
    if (!(await visit(page, address))) continue;
    const found = await page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent ?? '',
      said: document.querySelector('.notice') !== null,
      opened: document.querySelector('#comparison.panel') !== null,
      searched: document.querySelector<HTMLInputElement>('input[type=search]')?.value !== '',
      whole: /(^|\D)14 of 14 contacts/.test(document.querySelector('.filter-bar')?.textContent ?? ''),
      ran: document.querySelectorAll('main img, .panel img, main script').length,
    }));
    const where = address.slice(0, 80);
    expect(found.title, where).toMatch(/^Both sides are on record for \d+ of|^Five texts: /);
    const { said, opened, searched, whole } = found;
    const texts = found.title.startsWith('Five texts');
    const plain = /^\/[?#/]*(?:[?&]?q=)?[^a-z]*$/i.test(address);
    expect(said || opened || searched || !whole || plain || texts, `neither notice nor view: ${where}`).toBe(
      true,
    );
    expect(found.ran, where).toBe(0);
  }
});

test.describe('sharing', () => {
  test('uses the phone’s own sheet', async ({ browser, appUrl }) => {
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

  test('shows the link selected when the clipboard refuses', async ({ page, appUrl }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
    });
    await openHome(page, appUrl);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const field = page.getByRole('textbox', { name: 'Copy this link' });
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${appUrl}?v=1`);
  });

  test('reports a mistake with the statement and the corpus', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}contacts/2024-06-25-austin-belousov-call`);
    const report = page.locator('#vn-austin-initiated').getByRole('link', { name: 'Report a mistake' });
    const { hash } = (await (await fetch(`${appUrl}data/corpus.json`)).json()) as { hash: string };
    const href = decodeURIComponent((await report.getAttribute('href')) ?? '');
    expect(href).toContain('mailto:');
    expect(href).toContain('vn-austin-initiated');
    expect(href).toContain(hash);
  });
});

test.describe('history', () => {
  test('opening adds to it, filtering and zooming do not', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const length = () => page.evaluate(() => history.length);
    const before = await length();
    await page.getByRole('searchbox').fill('Ukraine');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/from=.*q=Ukraine/);
    expect(await length()).toBe(before);
    await timeline(page).getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await expect.poll(length).toBe(before + 1);
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveValue('Ukraine');
  });

  test('Back restores what was scrolled and focused', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}contacts/2021-12-02-blinken-lavrov-stockholm`);
    await expect(timeline(page).getByRole('link').first()).toBeVisible();
    const scroller = page.locator('.panel-scroll');
    // The header folds on the way, so the place is where it then stands.
    await scroller.evaluate((element) => element.scrollTo({ top: 600 }));
    await expect(page.locator('.is-folded')).toHaveCount(1);
    const left = await scroller.evaluate((element) => element.scrollTop);
    const other = timeline(page).getByRole('link', { name: /^Putin–Biden video call/ });
    await other.click();
    await expect(
      panel(page).getByRole('heading', { level: 2, name: 'Planned Putin–Biden video call' }),
    ).toBeVisible();
    await page.goBack();
    await expect(
      panel(page).getByRole('heading', { level: 2, name: 'Lavrov–Blinken meeting' }),
    ).toBeVisible();
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBeGreaterThan(left - 40);
    await expect(other).toBeFocused();
  });

  test('dragging the timeline leaves the panel alone', async ({ page, appUrl }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${appUrl}contacts/2024-06-25-austin-belousov-call`);
    await expect(timeline(page).getByRole('link').first()).toBeVisible();
    await page.evaluate(() => {
      const counted = window as { changes?: number };
      counted.changes = 0;
      new MutationObserver((records) => {
        counted.changes = (counted.changes ?? 0) + records.length;
      }).observe(document.querySelector('.panel') as Element, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const box = await timeline(page).boundingBox();
    if (!box) throw new Error('no timeline');
    await page.mouse.move(box.x + 300, box.y + box.height - 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 400, box.y + box.height - 10, { steps: 10 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=/);
    expect(await page.evaluate(() => (window as { changes?: number }).changes)).toBe(0);
  });
});

test('filters show what each value would leave, and what is out is gone', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openHome(page, appUrl);
  await page.getByRole('button', { name: /^Side/ }).click();
  const nato = page.getByRole('checkbox', { name: /^NATO/ });
  await expect(nato).toHaveAccessibleName('NATO 0 contacts');
  await page.getByRole('checkbox', { name: /^United States/ }).check();
  await expect(page.getByText('4 of 14 contacts')).toBeVisible();
  await expect(timeline(page).getByRole('link')).toHaveCount(4);
  await expect(timeline(page).getByText('Foreign ministries')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByText('No contact matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page.getByText('14 of 14 contacts')).toBeVisible();
});

test('an open contact that the filters leave out stays open and says so', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}contacts/2024-06-25-austin-belousov-call?status=planned`);
  await expect(panel(page).getByText('This contact does not match the filters.')).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Belousov–Austin call');
});

test('words searched are marked where they stand', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}contacts/2024-06-25-austin-belousov-call?q=telephonique`);
  await expect(page.getByText(/^\d+ of 14 contacts$/)).not.toHaveText('14 of 14 contacts');
  const marks = page.locator('mark.found');
  await expect(marks.first()).toBeVisible();
  for (const text of await marks.allInnerTexts())
    expect(text.toLowerCase()).toMatch(/^t[eé]l[eé]phon|^telephon/);
});

test('contacts outside the window are counted at its edges and brought in', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${appUrl}?from=2021-01-01&to=2021-12-31`);
  await expect(page.getByRole('button', { name: '4 earlier: show 4 contacts' })).toBeVisible();
  await page.getByRole('button', { name: '3 later: show 3 contacts' }).click();
  await expect(page.getByRole('button', { name: /later: show/ })).toHaveCount(0);
  await expect(timeline(page).getByRole('link', { name: /^Belousov–Austin/ })).toBeVisible();
});

test('golden links are served under a sub-path and mean the same', async ({ page, underUrl, quiet }) => {
  quiet.allow(/404/);
  for (const [index, [link, state]] of GOLDEN_LINKS.entries()) {
    if (index % 6 === 0) await page.goto(underUrl + link.slice(1));
    else await visit(page, `/readouts${link}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const opened = state.contact !== undefined || state.text !== undefined;
    await expect(page.locator('#comparison.panel')).toHaveCount(opened ? 1 : 0);
    await expect(page.locator('.notice')).toHaveCount(0);
  }
  await page.goto(underUrl);
  await expect(timeline(page).getByRole('link').first()).toHaveAttribute('href', /^\/readouts\/contacts\//);
});
