/** The timeline: every contact on its day and in its lane, moved by hand, by wheel, by buttons and by keys. */

import type { Page } from '@playwright/test';
import { CONTACTS, contact, type ExpectedContact } from '../contacts.ts';
import { item, markerOf, openContact, openHome, panel, ticksOf, timeline, title } from '../page.ts';
import { expect, test } from '../test.ts';

const DAY_MS = 86_400_000;
const wide = { width: 1440, height: 900 };
const still = { reducedMotion: 'reduce' } as const;

const FIRST = contact('2016-04-20-nato-russia-council-brussels');
const BAKU = contact('2017-02-16-dunford-gerasimov-baku');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');
const LAST = contact('2024-06-25-austin-belousov-call');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function xOf(page: Page, of: ExpectedContact): Promise<number> {
  return (await markerOf(item(page, of)))?.x ?? Number.NaN;
}

/** The moment of the marker, between the two ticks that carry years around it. */
async function readYearScale(page: Page, of: ExpectedContact): Promise<number> {
  const x = await xOf(page, of);
  const years = (await ticksOf(page)).filter(({ label }) => /^\d{4}$/.test(label));
  const [from, to] = years.flatMap((tick, index) => {
    const next = years[index + 1];
    return next && tick.x <= x && x < next.x ? [tick, next] : [];
  });
  // Past the last year there is no tick to the right: the year before is as wide.
  const [a, b] = from && to ? [from, to] : years.slice(-2);
  if (!a || !b) return Number.NaN;
  const start = Date.UTC(Number(a.label), 0, 1);
  const end = Date.UTC(Number(b.label), 0, 1);
  return start + ((x - a.x) / (b.x - a.x)) * (end - start);
}

/** At the nearest zoom: what the tick to the left of the marker says, and how far into its day the marker is. */
async function readDayScale(page: Page, of: ExpectedContact): Promise<{ label: string; into: number }> {
  const x = await xOf(page, of);
  const ticks = await ticksOf(page);
  const index = ticks.findLastIndex((tick) => tick.x <= x);
  const [before, left] = [ticks[index - 1], ticks[index]];
  // Days are of one width; to the right of the marker the page may end.
  if (!before || !left) return { label: '', into: Number.NaN };
  return { label: left.label, into: (x - left.x) / (left.x - before.x) };
}

/** What a tick of that day says: the first of a month carries the month, New Year's Day the year. */
function tickOf(moment: number): string {
  const date = new Date(moment);
  if (date.getUTCDate() > 1) return String(date.getUTCDate());
  if (date.getUTCMonth() > 0) return date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
  return String(date.getUTCFullYear());
}

/** Whether the ticks are single days: numbers up to 31, one after the other. */
async function showsDays(page: Page): Promise<boolean> {
  const days = (await ticksOf(page)).map(({ label }) => Number(label));
  return days.some((day, index) => day < 31 && days[index + 1] === day + 1);
}

async function zoomToDays(page: Page): Promise<void> {
  await expect(async () => {
    await button(page, 'Zoom in').click();
    expect(await showsDays(page)).toBe(true);
  }).toPass({ intervals: [0] });
}

/** By the wheel over a contact, which stays where it is. */
async function zoomToDaysAround(page: Page, of: ExpectedContact): Promise<void> {
  await page.keyboard.down('Control');
  await expect(async () => {
    const at = await markerOf(item(page, of));
    if (at) await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -400);
    expect(await showsDays(page)).toBe(true);
  }).toPass({ intervals: [0] });
  await page.keyboard.up('Control');
}

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC']) {
  test.describe(`read in ${timezoneId}`, () => {
    test.use({ timezoneId, viewport: wide, contextOptions: still });

    test('each contact stands between the right years, with its date in words', async ({ page, appUrl }) => {
      await openHome(page, appUrl);
      await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
      // A pixel is some four days here.
      const tolerance = 8 * DAY_MS;
      for (const one of CONTACTS) {
        await expect(item(page, one), `${one.id}, by name and date`).toHaveCount(1);
        const at = await readYearScale(page, one);
        expect(at, one.id).toBeGreaterThan(Date.parse(one.first) - tolerance);
        expect(at, one.id).toBeLessThan(Date.parse(one.last) + DAY_MS + tolerance);
      }
    });

    test('each contact stands on its day', async ({ page, appUrl }) => {
      await openContact(page, appUrl, LAST);
      await expect(panel(page).getByText(dayInWords(LAST), { exact: true })).toBeVisible();
      await zoomToDays(page);
      // Opening a contact outside the window brings it into its middle.
      for (const one of CONTACTS.slice(0, -1).toReversed()) {
        await button(page, 'Previous contact').click();
        await expect(title(page, one.title)).toBeVisible();
        if (one.first === one.last) {
          await expect(panel(page).getByText(dayInWords(one), { exact: true }), one.id).toBeVisible();
        }
        await expectOnItsDay(page, one);
        // The last two are a day apart: one window shows both.
        if (one === CONTACTS.at(-2)) await expectOnItsDay(page, LAST);
      }
    });
  });
}

async function expectOnItsDay(page: Page, one: ExpectedContact): Promise<void> {
  const ticks: string[] = [];
  for (let at = Date.parse(one.first); at <= Date.parse(one.last); at += DAY_MS) ticks.push(tickOf(at));
  const read = async () => (await readDayScale(page, one)).label;
  await expect.poll(read, one.id).toMatch(new RegExp(`^(${ticks.join('|')})$`));
  if (ticks.length > 1) return;
  // Well inside: at an edge, the midnight of some time zone would be another day.
  const { into } = await readDayScale(page, one);
  expect(into, one.id).toBeGreaterThan(0.2);
  expect(into, one.id).toBeLessThan(0.8);
}

/** “Tuesday 25 June 2024”, as it opens the line of the panel. */
function dayInWords({ first, date }: ExpectedContact): string {
  const weekday = new Date(first).toLocaleString('en', { weekday: 'long', timeZone: 'UTC' });
  return date.startsWith('about ') ? date.replace('about ', `About ${weekday} `) : `${weekday} ${date}`;
}

test.describe('lanes', () => {
  test.use({ viewport: wide });

  test('each contact stands in the lane of its level, and no two cover each other', async ({
    page,
    appUrl,
  }) => {
    await openHome(page, appUrl);
    for (const one of CONTACTS) {
      const lane = await timeline(page).locator('.vis-label', { hasText: one.lane }).boundingBox();
      const marker = await markerOf(item(page, one));
      expect(lane && marker, one.id).toBeTruthy();
      if (!lane || !marker) continue;
      expect(marker.y, `${one.id} in ${one.lane}`).toBeGreaterThan(lane.y);
      expect(marker.y, `${one.id} in ${one.lane}`).toBeLessThan(lane.y + lane.height);
    }
    const links = timeline(page).getByRole('link');
    const boxes = await links.evaluateAll((all) =>
      all.map((link) => {
        const { left, right, top, bottom } = link.getBoundingClientRect();
        return { name: link.getAttribute('aria-label') ?? '', left, right, top, bottom };
      }),
    );
    const covering = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} × ${b.name}`),
    );
    expect(covering).toEqual([]);
  });
});

test.describe('by hand', () => {
  test.use({ viewport: wide, contextOptions: still });

  /** A place on the timeline with nothing in it: left in the lane that holds one contact of 2021. */
  async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
    const lane = await timeline(page).locator('.vis-label', { hasText: 'Other or unknown' }).boundingBox();
    if (!lane) throw new Error('no such lane');
    return { x: lane.x + lane.width + 150, y: lane.y + lane.height / 2 };
  }

  test('dragging moves through time', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const before = await xOf(page, NOVEMBER);
    const { x, y } = await emptyPlace(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.move(x + 120, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await xOf(page, NOVEMBER)) - before)).toBeGreaterThan(100);
    expect((await xOf(page, NOVEMBER)) - before).toBeLessThan(125);
    await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
  });

  test('a drag that ends on a contact opens nothing', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const from = await markerOf(item(page, NOVEMBER));
    if (!from) throw new Error('no marker');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 40, from.y, { steps: 4 });
    await page.mouse.move(from.x - 120, from.y, { steps: 8 });
    // The contact came along, so that the button is let go over the very link it was pressed on.
    await expect.poll(async () => (await xOf(page, NOVEMBER)) - from.x).toBeLessThan(-100);
    await page.mouse.up();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
    await expect(panel(page)).toHaveCount(0);
    // The same press without the way does open it.
    await item(page, NOVEMBER).click();
    await expect(title(page, NOVEMBER.title)).toBeVisible();
  });

  for (const key of ['Control', 'Meta']) {
    test(`${key} and the wheel zoom around the pointer`, async ({ page, appUrl }) => {
      await openHome(page, appUrl);
      const span = async () => (await xOf(page, LAST)) - (await xOf(page, NOVEMBER));
      const before = await span();
      const at = await markerOf(item(page, NOVEMBER));
      if (!at) throw new Error('no marker');
      await page.mouse.move(at.x, at.y);
      await page.keyboard.down(key);
      await page.mouse.wheel(0, -100);
      await expect.poll(span).toBeGreaterThan(before * 1.05);
      expect(
        Math.abs((await xOf(page, NOVEMBER)) - at.x),
        'the contact under the pointer stays',
      ).toBeLessThan(3);
      await page.mouse.wheel(0, 100);
      await page.mouse.wheel(0, 100);
      await expect.poll(span).toBeLessThan(before * 0.98);
      await page.keyboard.up(key);
    });
  }

  for (const { what, viewport } of [
    { what: 'its pane', viewport: { width: 1440, height: 520 } },
    { what: 'the page', viewport: { width: 1024, height: 520 } },
  ]) {
    test(`the plain wheel scrolls ${what} and does not zoom`, async ({ page, appUrl }) => {
      await page.setViewportSize(viewport);
      await openHome(page, appUrl);
      const x = await Promise.all([FIRST, NOVEMBER, LAST].map((one) => xOf(page, one)));
      const y = (await markerOf(item(page, NOVEMBER)))?.y ?? Number.NaN;
      await page.mouse.move(600, 400);
      await page.mouse.wheel(0, 120);
      await expect.poll(async () => ((await markerOf(item(page, NOVEMBER)))?.y ?? y) - y).toBeLessThan(-50);
      expect(await Promise.all([FIRST, NOVEMBER, LAST].map((one) => xOf(page, one)))).toEqual(x);
    });
  }

  test('buttons zoom in, out, and back to everything', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const span = async () =>
      (await xOf(page, NOVEMBER)) - (await xOf(page, contact('2021-06-16-biden-putin-geneva-summit')));
    const before = await span();
    const all = await xOf(page, FIRST);
    await button(page, 'Zoom in').click();
    await expect.poll(async () => (await span()) / before).toBeCloseTo(2, 1);
    await button(page, 'Zoom out').click();
    await expect.poll(async () => (await span()) / before).toBeCloseTo(1, 1);
    await button(page, 'Zoom out').click();
    await expect.poll(async () => (await span()) / before).toBeCloseTo(0.5, 1);
    await button(page, 'Show all contacts').click();
    await expect.poll(async () => Math.abs((await xOf(page, FIRST)) - all)).toBeLessThan(1);
    await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  });

  test('the corner of the axis says what the ticks are', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const corner = timeline(page).locator('.tl-corner');
    await expect(corner).toHaveText('Year');
    await item(page, NOVEMBER).locator('svg').hover();
    await page.keyboard.down('Control');
    await expect(async () => {
      await page.mouse.wheel(0, -100);
      const labels = (await ticksOf(page)).map(({ label }) => label);
      expect(
        labels.some((label) => /^[A-Z]/.test(label)),
        'months as ticks',
      ).toBe(true);
    }).toPass({ intervals: [0] });
    await page.keyboard.up('Control');
    await expect(corner).toHaveText(/^Month, 20\d\d/);
  });

  test('a day on the axis can be told from that of another month', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    await zoomToDays(page);
    const corner = timeline(page).locator('.tl-corner');
    await expect(corner).toHaveText(/^Day, .*20\d\d/);
    const words = [await corner.textContent(), ...(await ticksOf(page)).map(({ label }) => label)].join(' ');
    expect(words).toMatch(/Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/);
  });
});

for (const motion of ['reduce', 'no-preference'] as const) {
  test.describe(`by keys, motion: ${motion}`, () => {
    test.use({ viewport: wide, contextOptions: { reducedMotion: motion } });

    test('one stop of the Tab key, arrows from contact to contact', async ({ page, appUrl }) => {
      await openHome(page, appUrl);
      await button(page, 'Show all contacts').focus();
      await page.keyboard.press('Tab');
      await expect(item(page, FIRST)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(timeline(page).locator(':focus')).toHaveCount(0);
      await page.keyboard.press('Shift+Tab');
      await expect(item(page, FIRST)).toBeFocused();

      for (const next of CONTACTS.slice(1, 5)) {
        await page.keyboard.press('ArrowRight');
        await expect(item(page, next)).toBeFocused();
      }
      await page.keyboard.press('ArrowLeft');
      await expect(item(page, contact('2017-04-26-moscow-security-conference'))).toBeFocused();
      await page.keyboard.press('End');
      await expect(item(page, LAST)).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(item(page, LAST), 'nothing after the last').toBeFocused();
      // The stop is where the reader left.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(item(page, LAST)).toBeFocused();
      await page.keyboard.press('Home');
      await expect(item(page, FIRST)).toBeFocused();
    });

    test('keys zoom, and the contact keeps the focus and its place on screen', async ({ page, appUrl }) => {
      await openHome(page, appUrl);
      await item(page, FIRST).focus();
      const before = (await xOf(page, BAKU)) - (await xOf(page, FIRST));
      await page.keyboard.press('+');
      await expect
        .poll(async () => (await xOf(page, BAKU)) - (await xOf(page, FIRST)))
        .toBeGreaterThan(before * 1.5);
      await page.keyboard.press('+');
      await page.keyboard.press('+');
      await expect(item(page, FIRST)).toBeFocused();
      await expect(item(page, FIRST)).toBeInViewport();
      await page.keyboard.press('0');
      await expect
        .poll(async () => (await xOf(page, BAKU)) - (await xOf(page, FIRST)))
        .toBeCloseTo(before, 0);
      await page.keyboard.press('-');
      await expect
        .poll(async () => (await xOf(page, BAKU)) - (await xOf(page, FIRST)))
        .toBeLessThan(before * 0.7);
      await expect(item(page, FIRST)).toBeFocused();
    });

    test('keys lead to contacts outside the window', async ({ page, appUrl }) => {
      await openContact(page, appUrl, FIRST);
      await item(page, FIRST).focus();
      await zoomToDaysAround(page, FIRST);
      await expect(item(page, FIRST)).toBeFocused();
      await page.keyboard.press('End');
      await expect(item(page, LAST)).toBeFocused();
      await expect(item(page, LAST)).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(title(page, LAST.title)).toBeFocused();
    });

    // With motion only what motion could break: focus that is given before the contact has come.
    if (motion === 'no-preference') return;

    test('up and down arrows go to the nearest contact of the next lane', async ({ page, appUrl }) => {
      await openHome(page, appUrl);
      await item(page, LAST).focus();
      await page.keyboard.press('ArrowUp');
      await expect(item(page, contact('2024-06-24-us-ambassador-summoned-moscow'))).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(item(page, contact('2021-12-biden-putin-planned-contact'))).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(item(page, contact('2021-12-02-blinken-lavrov-stockholm'))).toBeFocused();
    });

    test('the Tab key reaches the timeline wherever its window is', async ({ page, appUrl }) => {
      await openHome(page, appUrl);
      // Nothing of 2016 or 2017 is left on the page.
      while ((await item(page, BAKU).count()) > 0) await button(page, 'Zoom in').click();
      await button(page, 'Show all contacts').focus();
      await page.keyboard.press('Tab');
      await expect(timeline(page).locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Home');
      await expect(item(page, FIRST)).toBeFocused();
    });
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, contextOptions: still });

  type Touch = { x: number; y: number };

  /** Fingers that go down, move in twenty steps, and go up. Real touches: the browser scrolls where it may. */
  async function touch(page: Page, at: (share: number) => Touch[]): Promise<void> {
    const client = await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 20; step += 1) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 20) });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a pinch zooms the timeline and not the page', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const span = async () =>
      (await xOf(page, NOVEMBER)) - (await xOf(page, contact('2021-03-31-milley-gerasimov-call')));
    const before = await span();
    const at = await markerOf(item(page, NOVEMBER));
    if (!at) throw new Error('no marker');
    await touch(page, (share) => [
      { x: at.x - 40 - 60 * share, y: at.y - 4 },
      { x: at.x + 40 + 60 * share, y: at.y - 4 },
    ]);
    await expect.poll(span).toBeGreaterThan(before * 1.5);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
  });

  test('a swipe along the timeline moves through time', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const at = await markerOf(item(page, NOVEMBER));
    if (!at) throw new Error('no marker');
    await touch(page, (share) => [{ x: at.x - 20 - 100 * share, y: at.y }]);
    await expect.poll(async () => (await xOf(page, NOVEMBER)) - at.x).toBeLessThan(-70);
    await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
  });

  test('a swipe up over the timeline scrolls the page', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const at = await markerOf(item(page, NOVEMBER));
    if (!at) throw new Error('no marker');
    await touch(page, (share) => [{ x: at.x - 100, y: at.y - 200 * share }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await xOf(page, NOVEMBER)).toBe(at.x);
    await expect(page).toHaveURL(appUrl);
  });

  test('a tap opens a contact', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    await item(page, NOVEMBER).tap();
    await expect(title(page, NOVEMBER.title)).toBeVisible();
  });
});
