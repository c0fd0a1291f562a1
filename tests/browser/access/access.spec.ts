/** Landmarks, headings and names; what replaces the timeline; forced colours. Axe over all states: states.spec.ts. */

import type { Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { expectNoBarrier } from '../barriers.ts';
import { contact } from '../contacts.ts';
import { item, openContact, openHome, panel, point, title, visitContact } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = contact('2021-03-31-milley-gerasimov-call');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');

test('axe finds nothing on the list that stands in for the timeline, nor on what unfolds', {
  tag: '@full',
}, async ({ page, appUrl, quiet }) => {
  quiet.allow(/net::ERR_FAILED/);
  await page.route(/\/assets\/Timeline-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`${appUrl}contacts/${MARCH.id}`);
  await expect(page.getByRole('button', { name: en.views.retry })).toBeVisible();
  await page.locator('details').evaluateAll((details) => {
    for (const one of details) (one as HTMLDetailsElement).open = true;
  });
  await expectNoBarrier(page);
});

test.describe('landmarks and headings', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  const levels = (page: Page) =>
    page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));

  /** One h1, and no level left out on the way down. */
  function expectOrder(found: readonly number[]): void {
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    expect(found[0]).toBe(1);
    for (const [index, level] of found.entries())
      expect(level).toBeLessThanOrEqual((found[index - 1] ?? 0) + 1);
  }

  test('are in order with nothing open and with a contact', { tag: '@full' }, async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
    expectOrder(await levels(page));
    for (const one of [AUSTIN, MARCH, contact('2021-06-16-biden-putin-geneva-summit')]) {
      await visitContact(page, one);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(panel(page)).toHaveCount(1);
      expectOrder(await levels(page));
    }
  });

  // That it leads past what repeats: journeys.spec.ts each time.
  test('the first Tab offers the way past what repeats, and what is not stated is so for those who listen, too', {
    tag: '@full',
  }, async ({ page, appUrl }) => {
    await test.step('the first Tab offers the way past what repeats', async () => {
      await openContact(page, appUrl, AUSTIN);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to the comparison' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(panel(page).locator(':focus')).toHaveCount(1);
      // The comparison is still the one of the address.
      await expect(title(page, AUSTIN.title)).toBeVisible();
      await page.reload();
      await expect(title(page, AUSTIN.title)).toBeVisible();
    });
    await test.step('what is not stated is so for those who listen, too', async () => {
      await visitContact(page, AUSTIN);
      // The year of this call is inferred: dots under it say so to the eye, words beside it to everybody.
      await expect(panel(page).locator('summary', { hasText: 'year inferred' })).toBeVisible();
      // A side is named before its words, for the ear as for the eye.
      const read = await point(page, 'Who initiated it').ariaSnapshot();
      const order = ['Russia', 'Ministry of Defence', 'United States', 'Patrick Ryder'].map((name) =>
        read.indexOf(name),
      );
      expect(order[0], read).toBeGreaterThan(-1);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    });
  });
});

test.describe('forced colours', () => {
  test.use({
    viewport: { width: 1440, height: 900 },
    contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
  });

  test('leave halves, hatches and the open contact to be told apart', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await openContact(page, appUrl, AUSTIN);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const fill = (one: typeof AUSTIN, clip: string) =>
      item(page, one)
        .locator(`svg path[clip-path="url(#mark-${clip})"]`)
        .evaluate((path) => getComputedStyle(path).fill);
    const ground = await item(page, AUSTIN)
      .locator('svg path')
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
    const [left, right] = [await fill(NOVEMBER, 'left'), await fill(NOVEMBER, 'right')];
    expect(new Set([left, right, ground]).size, `${left}, ${right} on ${ground}`).toBe(3);
    expect(await fill(MARCH, 'right')).toContain('mark-hatch-right');

    // Grounds are taken away: the open contact needs a line around it.
    const lines = await item(page, AUSTIN).evaluate(
      (link) =>
        [link, ...link.querySelectorAll('*')].flatMap((element) =>
          [getComputedStyle(element), getComputedStyle(element, '::before')].filter(
            ({ borderTopStyle, borderTopWidth, outlineStyle, content }) =>
              outlineStyle === 'solid' ||
              (borderTopStyle === 'solid' && borderTopWidth !== '0px' && content !== 'none'),
          ),
        ).length,
    );
    expect(lines).toBeGreaterThan(0);
    // Relations are outlined, and the focus can be seen.
    const tag = panel(page).locator('.relation', { hasText: 'Accounts agree' }).first();
    await expect(tag).toHaveCSS('border-top-style', 'solid');
    await page.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
    await expectNoBarrier(page);
  });
});
