/** The sheet under a finger: dragged from snap point to snap point, closed by Back, and never in the way of the page. */

import type { Locator, Page } from '@playwright/test';
import { contact } from '../contacts.ts';
import { item, openContact, openHome, panel, ready, timeline, title, visitContact } from '../page.ts';
import { expect, test } from '../test.ts';
import { atRest, fingers, handle, middleOf, PHONE, SIZES, scrolled, snapPoint, toHalf } from './fingers.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const SUMMONED = contact('2024-06-24-us-ambassador-summoned-moscow');
const MARCH = contact('2021-03-31-milley-gerasimov-call');

test.use(PHONE);

const insideScrolled = (page: Page) =>
  panel(page).evaluate((own) => own.querySelector('.panel-scroll')?.scrollTop ?? 0);

// Tablets as well with FULL; each time, sheet.spec.ts opens it on one.
for (const viewport of process.env.FULL ? SIZES : SIZES.slice(0, 1)) {
  test.describe(`the sheet at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('is dragged from snap point to snap point, follows the finger by a transform alone, and scrolls inside', async ({
      page,
      appUrl,
    }) => {
      await test.step('is dragged from snap point to snap point, and never scrolls the page behind', async () => {
        await openContact(page, appUrl, AUSTIN);
        await page.evaluate(() => scrollTo(0, 40));
        const { drag } = await fingers(page);
        for (const [by, to] of [
          [-160, 'full'],
          [160, 'half'],
          [160, 'peek'],
          [200, 'peek'],
          [-160, 'half'],
          [-160, 'full'],
          [160, 'half'],
        ] as const) {
          await drag(await middleOf(handle(page)), { y: by });
          await expect.poll(() => snapPoint(page), `dragged by ${by}`).toBe(to);
        }
        // From the top of the screen to its foot, past one snap point.
        await drag(await middleOf(handle(page)), { y: -160 });
        await expect.poll(() => snapPoint(page)).toBe('full');
        await drag(await middleOf(handle(page)), { y: viewport.height * 0.85 });
        await expect.poll(() => snapPoint(page)).toBe('peek');
        expect(await scrolled(page)).toBe(40);
      });
      await test.step('follows the finger by a transform alone', async () => {
        await visitContact(page, AUSTIN);
        await toHalf(page);
        const { slide, send, lift } = await fingers(page);
        const from = await middleOf(handle(page));
        const top = (await panel(page).boundingBox())?.y ?? 0;
        await slide(from, { y: -80 });
        await expect
          .poll(async () => Math.round((await panel(page).boundingBox())?.y ?? 0))
          .toBe(Math.round(top - 80));
        const heightOf = () => panel(page).evaluate((own) => (own as HTMLElement).offsetHeight);
        const held = await heightOf();
        await send('touchMove', { x: from.x, y: from.y - 200 });
        await expect
          .poll(async () => Math.round((await panel(page).boundingBox())?.y ?? 0))
          .toBe(Math.round(top - 200));
        expect(await heightOf(), 'no new layout on the way').toBe(held);
        await lift();
        await expect.poll(() => snapPoint(page)).toBe('full');
        expect(await panel(page).evaluate((own) => getComputedStyle(own).transform)).toBe('none');
      });
      await test.step('answers the first key after it was dragged', async () => {
        await handle(page).press('Enter');
        await expect.poll(() => snapPoint(page)).toBe('peek');
      });
      await test.step('scrolls inside, is lowered from the top of what it holds, and raised where it only peeks', async () => {
        await visitContact(page, AUSTIN);
        await toHalf(page);
        const before = await scrolled(page);
        const { drag } = await fingers(page);
        const inside = { x: viewport.width / 2, y: viewport.height - 100 };
        await drag(inside, { y: -260 });
        await expect.poll(() => insideScrolled(page)).toBeGreaterThan(100);
        expect(await snapPoint(page)).toBe('half');
        await drag({ ...inside, y: viewport.height * 0.6 }, { y: 120 });
        expect(await snapPoint(page), 'what is scrolled goes back first').toBe('half');
        await atRest(page, insideScrolled);
        await panel(page).evaluate((own) => own.querySelector('.panel-scroll')?.scrollTo({ top: 0 }));
        await expect.poll(() => insideScrolled(page)).toBe(0);
        await drag({ ...inside, y: viewport.height * 0.6 }, { y: 160 });
        await expect.poll(() => snapPoint(page)).toBe('peek');
        await drag({ ...inside, y: viewport.height - 20 }, { y: -160 });
        await expect.poll(() => snapPoint(page)).toBe('half');
        // The page scrolls by fractions of a pixel, which rounding may turn either way.
        expect(Math.abs((await scrolled(page)) - before)).toBeLessThanOrEqual(1);
      });
    });

    test('leaves the page behind to scroll to its end, and keeps the focus clear of it', {
      tag: '@full',
    }, async ({ page, appUrl }) => {
      await test.step('leaves the page behind to scroll to its end, and nothing of it under the sheet', async () => {
        await openContact(page, appUrl, AUSTIN);
        const { drag } = await fingers(page);
        const legend = page.getByText('In these texts', { exact: true }).first();
        for (const at of ['half', 'peek'] as const) {
          if (at === 'peek') await drag(await middleOf(handle(page)), { y: 160 });
          await expect.poll(() => snapPoint(page)).toBe(at);
          await page.evaluate(() => scrollTo(0, 0));
          for (let turn = 0; turn < 6; turn += 1) await drag({ x: 60, y: 260 }, { y: -220 });
          const sheetTop = (await panel(page).boundingBox())?.y ?? 0;
          await expect
            .poll(async () => ((await legend.boundingBox())?.y ?? 9999) < sheetTop, `legend, ${at}`)
            .toBe(true);
          const end = await page.evaluate(() => {
            const foot = document.querySelector('.legend')?.getBoundingClientRect().bottom ?? 0;
            return { foot, atEnd: innerHeight + scrollY >= document.documentElement.scrollHeight - 2 };
          });
          expect(end.atEnd, `the end of the page, ${at}`).toBe(true);
          expect(end.foot, `the foot of the page, ${at}`).toBeLessThanOrEqual(sheetTop);
        }
      });
      await test.step('keeps the focus clear of it, and gives way where it covers all', async () => {
        await visitContact(page, AUSTIN);
        await toHalf(page);
        await handle(page).press('ArrowUp');
        await expect.poll(() => snapPoint(page)).toBe('full');
        await page.keyboard.press('Shift+Tab');
        await expect.poll(() => snapPoint(page)).toBe('half');
        const clear = () =>
          page.evaluate(() => {
            const own = document.activeElement;
            const box = own?.getBoundingClientRect();
            if (!own || !box) return 'nothing has the focus';
            const sheet = document.querySelector('#comparison')?.getBoundingClientRect().top ?? 0;
            return box.top >= 0 && box.bottom <= sheet
              ? 'clear'
              : `${own.outerHTML.slice(0, 80)} ${box.bottom} > ${sheet}`;
          });
        for (let tab = 0; tab < 12; tab += 1) {
          await expect.poll(clear).toBe('clear');
          await page.keyboard.press('Shift+Tab');
        }
      });
    });
  });
}

test('a flick back takes a drag back, and what peeks stands above the edge that belongs to the phone', {
  tag: '@full',
}, async ({ page, appUrl }) => {
  await test.step('a flick back takes a drag back', async () => {
    await openContact(page, appUrl, AUSTIN);
    const cdp = await page.context().newCDPSession(page);
    const { x, y } = await middleOf(handle(page));
    // The touches say themselves when they are: a slow drag up, a pause, and a flick down.
    const begun = Date.now() / 1000;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ms: number, by?: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: by === undefined ? [] : [{ x, y: y + by }],
        timestamp: begun + ms / 1000,
      });
    await touch('touchStart', 0, 0);
    for (const [ms, by] of [
      [100, -60],
      [200, -130],
      [300, -200],
      [600, -195],
      [616, -170],
      [632, -140],
      [648, -110],
    ] as const)
      await touch('touchMove', ms, by);
    await touch('touchEnd', 650);
    await expect.poll(() => snapPoint(page)).toBe('half');
  });
  await test.step('what peeks stands above the edge that belongs to the phone', async () => {
    await visitContact(page, AUSTIN);
    await toHalf(page);
    const { drag } = await fingers(page);
    await drag(await middleOf(handle(page)), { y: 160 });
    await expect.poll(() => snapPoint(page)).toBe('peek');
    const bottomOf = async (one: Locator) => {
      const box = await one.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const closes = panel(page).getByRole('button', { name: 'Close', exact: false });
    const before = await bottomOf(closes);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: 34 } });
    await expect.poll(() => bottomOf(closes)).toBe(before - 34);
  });
});

test('with motion, the sheet glides to its snap point and stays there', { tag: '@full' }, async ({
  browser,
  appUrl,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: SIZES[0],
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  await openContact(page, appUrl, AUSTIN);
  const tops = await page.evaluate(async () => {
    const seen = new Set<number>();
    const sheet = document.querySelector('#comparison');
    sheet?.querySelector('button')?.click();
    for (let frame = 0; frame < 8; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.add(Math.round(sheet?.getBoundingClientRect().top ?? 0));
    }
    return seen.size;
  });
  expect(tops, 'before, after, and some way between').toBeGreaterThan(2);
  await expect.poll(() => snapPoint(page)).toBe('full');
  await expect.poll(() => panel(page).evaluate((own) => own.getAttribute('style') ?? '')).toBe('');
  await context.close();
});

test.describe('Back and Forward', () => {
  test('close the contact whatever its snap point, open it again, and return to the very place', {
    tag: '@full',
  }, async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const { drag } = await fingers(page);
    // The page swings on when the finger is gone; a tap before the end would only stop it.
    const ended = page.evaluate(() =>
      new Promise((end) => document.addEventListener('scrollend', end, { once: true })).then(() => true),
    );
    await drag({ x: 60, y: 700 }, { y: -200 });
    expect(await ended).toBe(true);
    expect(await scrolled(page)).toBeGreaterThan(50);
    // Before a tap, Playwright scrolls to what it taps: a long swing of the finger may have left it at the edge.
    await item(page, MARCH).tap({ trial: true });
    const place = await atRest(page);
    await item(page, MARCH).tap();
    await expect(title(page, MARCH.title)).toBeFocused();
    await ready(page);
    await drag(await middleOf(handle(page)), { y: -160 });
    await expect.poll(() => snapPoint(page)).toBe('full');
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe('/');
    await expect.poll(() => scrolled(page)).toBe(place);
    await expect(item(page, MARCH)).toBeFocused();
    await page.goForward();
    await expect(title(page, MARCH.title)).toBeVisible();
    await page.reload();
    await expect(title(page, MARCH.title)).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(timeline(page).getByRole('link').first()).toBeVisible();
  });

  test('step by step through the contacts, at the snap point that the reader chose', {
    tag: '@full',
  }, async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    await item(page, AUSTIN).tap();
    await handle(page).tap();
    await expect.poll(() => snapPoint(page)).toBe('full');
    await page.getByRole('button', { name: 'Previous contact' }).tap();
    await expect(title(page, SUMMONED.title)).toBeVisible();
    expect(await snapPoint(page)).toBe('full');
    await page.goBack();
    await expect(title(page, AUSTIN.title)).toBeVisible();
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
  });

  test('from a link to a contact leave the site, and trap nobody', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.goto('about:blank');
    await openContact(page, appUrl, AUSTIN);
    await handle(page).tap();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});
