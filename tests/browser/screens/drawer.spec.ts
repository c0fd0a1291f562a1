/** The drawer of filters on a phone: what it counts, how it closes, and that all of it can be reached. */

import type { Page } from '@playwright/test';
import { openHome, ready, visitHome } from '../page.ts';
import { expect, test } from '../test.ts';
import { fingers, middleOf, PHONE, scrolled } from './fingers.ts';

test.use(PHONE);

test.describe('the drawer of filters', () => {
  const open = async (page: Page) => {
    await page.getByRole('button', { name: /^Filter( |$)/ }).tap();
    const drawer = page.getByRole('dialog', { name: 'Filters' });
    await expect(drawer).toBeVisible();
    return drawer;
  };

  test('counts, shows and clears; closes by Escape, by a tap beside it and by Back, and gives the focus back', async ({
    page,
    appUrl,
  }) => {
    await test.step('counts, shows and clears', async () => {
      await openHome(page, appUrl);
      const drawer = await open(page);
      await drawer.locator('summary', { hasText: 'Kind' }).tap();
      await drawer.getByRole('checkbox', { name: /^Summit 1/ }).tap();
      await expect(drawer.getByRole('button', { name: 'Show 1 contact', exact: true })).toBeVisible();
      await drawer.getByRole('button', { name: 'Clear filters' }).tap();
      await drawer.getByRole('button', { name: 'Show 14 contacts' }).tap();
      await expect(drawer).toBeHidden();
    });
    await test.step('closes by Escape, by a tap beside it and by Back, and gives the focus back', async () => {
      await visitHome(page);
      await page.getByRole('link', { name: 'List', exact: true }).tap();
      for (const close of [() => page.keyboard.press('Escape'), () => page.touchscreen.tap(20, 500)]) {
        const drawer = await open(page);
        await page.touchscreen.tap(200, 30);
        await expect(drawer, 'a tap in it closes nothing').toBeVisible();
        await close();
        await expect(drawer).toBeHidden();
        await expect(page.getByRole('button', { name: /^Filter( |$)/ })).toBeFocused();
      }
      const drawer = await open(page);
      await page.goBack();
      await expect(drawer).toBeHidden();
    });
  });

  for (const language of ['', 'fr/'])
    test(`is all there, on a small, a usual and a low screen: /${language}`, {
      tag: '@full',
    }, async ({ page, appUrl }) => {
      await page.goto(`${appUrl}${language}?kind=call`);
      await ready(page);
      const { drag } = await fingers(page);
      for (const viewport of [
        { width: 320, height: 480 },
        { width: 390, height: 844 },
        { width: 844, height: 390 },
      ]) {
        await page.setViewportSize(viewport);
        await page.locator('.drawer-button').tap();
        const drawer = page.getByRole('dialog');
        await drawer.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        const body = drawer.locator('.drawer-body');
        await body.evaluate((own) => own.scrollTo({ top: 0 }));
        const before = await scrolled(page);
        await drag({ x: viewport.width - 100, y: viewport.height - 120 }, { y: -200 });
        await expect.poll(() => body.evaluate((own) => own.scrollTop)).toBeGreaterThan(0);
        expect(await scrolled(page)).toBe(before);
        const cut = await drawer.evaluate((own) =>
          [...own.querySelectorAll('label, summary, button, h2')].flatMap((one) => {
            const { left, right } = one.getBoundingClientRect();
            const { left: from, right: to } = own.getBoundingClientRect();
            return left < from || right > to || one.scrollWidth > one.clientWidth + 1
              ? [one.textContent]
              : [];
          }),
        );
        expect(cut).toEqual([]);
        for (const button of await drawer.getByRole('button').all())
          await expect(button).toBeInViewport({ ratio: 1 });
        // The last of it can be brought above the buttons.
        const last = drawer.getByRole('checkbox').last();
        await last.focus();
        const foot = (await drawer.locator('.drawer-foot').boundingBox())?.y ?? 0;
        expect((await middleOf(last)).y).toBeLessThan(foot);
        await page.keyboard.press('Escape');
        await expect(drawer).toBeHidden();
      }
    });
});
