/** The history of the browser: what adds to it, what Back restores, and what leaves the panel alone. */

import { openContact, openHome, panel, timeline } from '../page.ts';
import { expect, test } from '../test.ts';

test.describe('history', () => {
  test('opening adds to it, filtering and zooming do not', async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const length = () => page.evaluate(() => history.length);
    const before = await length();
    await page.getByRole('searchbox').fill('Ukraine');
    // Its answer brings “Clear filters”, for which the bar takes a second row at this width: the button moves by its height.
    await expect(page.getByText('8 of 14 contacts')).toBeVisible();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/from=.*q=Ukraine/);
    expect(await length()).toBe(before);
    // The address is ahead of the timeline, which still takes contacts away.
    await expect(timeline(page).getByRole('link', { name: /^NATO/ })).toHaveCount(0);
    await timeline(page).getByRole('link').first().press('Enter');
    await expect(panel(page)).toBeVisible();
    await expect.poll(length).toBe(before + 1);
    await page.goBack();
    await expect(panel(page)).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveValue('Ukraine');
  });

  test('Back restores what was scrolled and focused', async ({ page, appUrl }) => {
    await openContact(page, appUrl, {
      id: '2021-12-02-blinken-lavrov-stockholm',
      title: 'Lavrov–Blinken meeting',
    });
    const scroller = page.locator('.panel-scroll');
    await scroller.evaluate((element) => element.scrollTo({ top: 600 }));
    await expect(page.locator('.is-folded')).toHaveCount(1);
    const other = timeline(page).getByRole('link', { name: /^Putin–Biden video call/ });
    await other.click();
    await expect(
      panel(page).getByRole('heading', { level: 2, name: 'Planned Putin–Biden video call' }),
    ).toBeVisible();
    await page.goBack();
    await expect(
      panel(page).getByRole('heading', { level: 2, name: 'Lavrov–Blinken meeting' }),
    ).toBeVisible();
    await expect(page.locator('.is-folded')).toHaveCount(1);
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(600);
    await expect(other).toBeFocused();
  });

  test('dragging the timeline leaves the panel alone', { tag: '@full' }, async ({ page, appUrl }) => {
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
