/** The menus of the filter bar: each opens below its button, within the viewport, even where its code fails to load. */

import type { Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { visit } from '../page.ts';
import { expect, test } from '../test.ts';

const VIEWPORT = { width: 1280, height: 420 };

test.use({ viewport: VIEWPORT });

const buttons = (page: Page) => page.locator('.facet-button');
const menu = (page: Page) => page.locator('.facet-popover:popover-open');

async function boxes(page: Page, index: number) {
  await expect(menu(page).getByRole('checkbox').first()).toBeVisible();
  const [anchor, box] = await Promise.all([buttons(page).nth(index).boundingBox(), menu(page).boundingBox()]);
  if (!anchor || !box) throw new Error('neither may be hidden');
  return { anchor, box };
}

test('each opens below its button, what does not fit is scrolled inside, and it follows as the window changes', {
  tag: '@full',
}, async ({ page, appUrl }) => {
  await test.step('each opens below its button, and what does not fit is scrolled inside', async () => {
    await page.goto(`${appUrl}list`);
    const count = await buttons(page).count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index += 1) {
      await buttons(page).nth(index).click();
      const { anchor, box } = await boxes(page, index);
      expect(box.y).toBeCloseTo(anchor.y + anchor.height + 4, 0);
      // By its left edge, except where that would lead beyond the viewport.
      expect(box.x).toBeCloseTo(Math.min(anchor.x, VIEWPORT.width - box.width - 8), 0);
      expect(box.y + box.height).toBeLessThanOrEqual(VIEWPORT.height);
      await page.keyboard.press('Escape');
      await expect(menu(page)).toHaveCount(0);
    }
  });
  await test.step('one follows its button as the window changes', async () => {
    await visit(page, `/list`);
    await buttons(page).last().focus();
    await page.keyboard.press('Enter');
    await boxes(page, (await buttons(page).count()) - 1);
    await page.setViewportSize({ width: 1400, height: 380 });
    await expect
      .poll(async () => {
        const box = await menu(page).boundingBox();
        return box !== null && box.y + box.height <= 380;
      })
      .toBe(true);
  });
});

test('one opens and filters where the code that places it does not load', { tag: '@full' }, async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route(/\/assets\/place-popover-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`${appUrl}list`);
  await buttons(page).filter({ hasText: en.filters.names.kind }).click();
  const call = menu(page).getByRole('checkbox', { name: en.kinds.call });
  await expect(call).toBeInViewport();
  await call.check();
  await expect(page).toHaveURL(/kind=call/);
});

test('where its values do not load a filter says so, in the bar as in the drawer', { tag: '@full' }, async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route(/\/assets\/filter-lists-[^/]+\.js$/, (route) => route.abort());
  await page.goto(`${appUrl}list`);
  await buttons(page).first().click();
  await expect(menu(page)).toContainText(en.filters.failed);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.getByRole('button', { name: en.filters.open }).click();
  await expect(page.getByText(en.filters.failed)).toBeInViewport();
  await expect(page.getByRole('button', { name: en.views.retry })).toBeInViewport();
});
