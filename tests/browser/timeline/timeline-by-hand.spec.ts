/** The timeline moved by hand: dragged, by wheel, by its buttons and by touch. */

import type { Page } from '@playwright/test';
import { CONTACTS, contact } from '../contacts.ts';
import { button, item, markerOf, openHome, panel, ticksOf, timeline, title, visitHome } from '../page.ts';
import { expect, test } from '../test.ts';
import { settled } from './timeline-boxes.ts';
import { wide, xOf, zoomToDays } from './zoom.ts';

const FIRST = contact('2016-04-20-nato-russia-council-brussels');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');
const LAST = contact('2024-06-25-austin-belousov-call');

test.describe('by hand', () => {
  test.use({ viewport: wide });

  /** A place on the timeline with nothing in it: left in the lane that holds one contact of 2021. */
  async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
    const lane = await timeline(page).locator('.vis-label', { hasText: 'Other or unknown' }).boundingBox();
    if (!lane) throw new Error('no such lane');
    return { x: lane.x + lane.width + 150, y: lane.y + lane.height / 2 };
  }

  test('a drag whose release nobody told the page of has ended', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.addInitScript(() => {
      // As when the button is let go over another program.
      for (const type of ['pointerup', 'mouseup'])
        addEventListener(type, (event) => 'untold' in window && event.stopImmediatePropagation(), true);
    });
    await openHome(page, appUrl);
    await button(page, 'Zoom in').click();
    await expect(page).toHaveURL(/from=/);
    const strip = await page.getByRole('slider').first().boundingBox();
    const { x, y } = await emptyPlace(page);
    for (const from of [{ x, y }, strip && { x: strip.x + strip.width / 2, y: strip.y + strip.height / 2 }]) {
      if (!from) throw new Error('no overview');
      await page.evaluate(() => Reflect.deleteProperty(window, 'untold'));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y, { steps: 6 });
      await page.evaluate(() => Object.assign(window, { untold: true }));
      await page.mouse.up();
      await page.evaluate(() => Reflect.deleteProperty(window, 'untold'));
      await page.mouse.move(from.x + 61, from.y);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const at = await xOf(page, NOVEMBER);
      await page.mouse.move(from.x + 260, from.y, { steps: 8 });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await xOf(page, NOVEMBER)).toBeCloseTo(at, 0);
    }
  });

  test('is dragged through time, and zoomed by buttons and by the wheel', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    await test.step('dragging moves through time', async () => {
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
    await test.step('a drag that ends on a contact opens nothing', async () => {
      await visitHome(page);
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
    await test.step('buttons zoom in, out, and back to everything', async () => {
      await visitHome(page);
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
    await test.step('Control or Meta and the wheel zoom around the pointer', async () => {
      // With FULL both.
      for (const key of process.env.FULL ? ['Control', 'Meta'] : ['Control']) {
        await visitHome(page);
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
      }
    });
    await test.step('the corner of the axis says what the ticks are', async () => {
      await visitHome(page);
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
    await test.step('a day on the axis can be told from that of another month', async () => {
      await visitHome(page);
      await zoomToDays(page);
      const corner = timeline(page).locator('.tl-corner');
      await expect(corner).toHaveText(/^Day, .*20\d\d/);
      const words = [await corner.textContent(), ...(await ticksOf(page)).map(({ label }) => label)].join(
        ' ',
      );
      expect(words).toMatch(/Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/);
    });
    await test.step('the plain wheel scrolls its pane or the page and does not zoom', async () => {
      await visitHome(page);
      for (const width of [1440, 1024]) {
        await page.setViewportSize({ width, height: 520 });
        await visitHome(page);
        await settled(page);
        const x = await Promise.all([FIRST, NOVEMBER, LAST].map((one) => xOf(page, one)));
        const y = (await markerOf(item(page, NOVEMBER)))?.y ?? Number.NaN;
        await page.mouse.move(600, 400);
        await page.mouse.wheel(0, 120);
        await expect
          .poll(async () => ((await markerOf(item(page, NOVEMBER)))?.y ?? y) - y, `${width} px`)
          .toBeLessThan(-50);
        expect(await Promise.all([FIRST, NOVEMBER, LAST].map((one) => xOf(page, one)))).toEqual(x);
      }
    });
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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

  test('a pinch, swipes, and a tap', async ({ page, appUrl }) => {
    await test.step('a pinch zooms the timeline and not the page', async () => {
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
    await test.step('a swipe along the timeline moves through time', async () => {
      await visitHome(page);
      const at = await markerOf(item(page, NOVEMBER));
      if (!at) throw new Error('no marker');
      await touch(page, (share) => [{ x: at.x - 20 - 100 * share, y: at.y }]);
      await expect.poll(async () => (await xOf(page, NOVEMBER)) - at.x).toBeLessThan(-70);
      await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
    });
    await test.step('a swipe up over the timeline scrolls the page', async () => {
      await visitHome(page);
      const at = await markerOf(item(page, NOVEMBER));
      if (!at) throw new Error('no marker');
      await touch(page, (share) => [{ x: at.x - 100, y: at.y - 200 * share }]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      expect(await xOf(page, NOVEMBER)).toBe(at.x);
      await expect(page).toHaveURL(appUrl);
    });
    await test.step('a tap opens a contact', async () => {
      await item(page, NOVEMBER).tap();
      await expect(title(page, NOVEMBER.title)).toBeVisible();
    });
  });
});
