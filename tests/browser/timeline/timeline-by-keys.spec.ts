/** The timeline by keys: one stop of the Tab key for all contacts, arrows from contact to contact, and zoom. */

import { CONTACTS, contact } from '../contacts.ts';
import { button, item, openHome, ready, timeline, title, visit, visitHome } from '../page.ts';
import { expect, test } from '../test.ts';
import { showsDays, wide, xOf } from './zoom.ts';

const FIRST = contact('2016-04-20-nato-russia-council-brussels');
const BAKU = contact('2017-02-16-dunford-gerasimov-baku');
const LAST = contact('2024-06-25-austin-belousov-call');

for (const motion of ['reduce', 'no-preference'] as const) {
  test.describe(`by keys, motion: ${motion}`, { tag: motion === 'reduce' ? [] : '@full' }, () => {
    test.use({ viewport: wide, contextOptions: { reducedMotion: motion } });

    test('one stop of the Tab key, arrows, zoom, and contacts outside the window or filtered out', async ({
      page,
      appUrl,
    }) => {
      await openHome(page, appUrl);
      await test.step('one stop of the Tab key for all contacts, arrows from contact to contact', async () => {
        await button(page, 'Show all contacts').focus();
        await page.keyboard.press('Tab');
        await expect(item(page, FIRST)).toBeFocused();
        // Then the button of the burst.
        await page.keyboard.press('Tab');
        await expect(timeline(page).getByRole('button', { name: /in Nov–Dec 2021/ })).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(timeline(page).locator(':focus')).toHaveCount(0);
        await page.keyboard.press('Shift+Tab');
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
      await test.step('keys zoom, and the contact keeps the focus and its place on screen', async () => {
        await visitHome(page);
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
      await test.step('keys lead to contacts outside the window', async () => {
        await visit(page, `/contacts/${FIRST.id}?from=2016-04-12&to=2016-04-28`);
        await ready(page);
        await item(page, FIRST).focus();
        await expect(async () => {
          await page.keyboard.press('+');
          expect(await showsDays(page)).toBe(true);
        }).toPass({ intervals: [0] });
        await expect(item(page, FIRST)).toBeFocused();
        await page.keyboard.press('End');
        await expect(item(page, LAST)).toBeFocused();
        await expect(item(page, LAST)).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect(title(page, LAST.title)).toBeFocused();
      });
      await test.step('up and down arrows go to the nearest contact of the next lane', async () => {
        await visitHome(page);
        await item(page, LAST).focus();
        await page.keyboard.press('ArrowUp');
        await expect(item(page, contact('2024-06-24-us-ambassador-summoned-moscow'))).toBeFocused();
        await page.keyboard.press('ArrowUp');
        await expect(item(page, contact('2021-12-biden-putin-planned-contact'))).toBeFocused();
        await page.keyboard.press('ArrowDown');
        await expect(item(page, contact('2021-12-02-blinken-lavrov-stockholm'))).toBeFocused();
      });
      await test.step('the Tab key reaches the timeline wherever its window is', async () => {
        await visitHome(page);
        // Nothing of 2016 or 2017 is left on the page.
        while ((await item(page, BAKU).count()) > 0) await button(page, 'Zoom in').click();
        await button(page, 'Show all contacts').focus();
        await page.keyboard.press('Tab');
        await expect(timeline(page).locator(':focus')).toHaveCount(1);
        await page.keyboard.press('Home');
        await expect(item(page, FIRST)).toBeFocused();
      });
      await test.step('the focus stays in the timeline when a filter takes away the contact that has it', async () => {
        const june = 'from=2024-06-01&to=2024-06-30';
        await visit(page, `/?${june}`);
        await item(page, LAST).focus();
        await visit(page, `/?${june}&q=Stockholm`);
        await expect(item(page, LAST)).toHaveCount(0);
        await expect(timeline(page).locator(':focus')).toHaveCount(1);
        await page.keyboard.press('Home');
        await expect(item(page, contact('2021-12-02-blinken-lavrov-stockholm'))).toBeFocused();
      });
    });

    if (motion === 'no-preference') return;

    test('the focus stays where it is, and so does the page, when the pane turns narrow', {
      tag: '@full',
    }, async ({ page, appUrl }) => {
      await page.setViewportSize({ width: 844, height: 390 });
      await openHome(page, appUrl);
      await item(page, LAST).focus();
      for (const width of [390, 844]) {
        await page.evaluate(() => scrollTo(0, 0));
        await item(page, LAST).evaluate((element) => element.setAttribute('data-drawn', 'before'));
        await page.setViewportSize({ width, height: 390 });
        // All of it is drawn again.
        await expect(item(page, LAST)).not.toHaveAttribute('data-drawn');
        await expect(item(page, LAST)).toBeFocused();
        expect(await page.evaluate(() => scrollY)).toBe(0);
      }
    });
  });
}
