/** What a page says to machines, once the app runs: markup that stays data, and the canonical address of each view. */

import type { Page } from '@playwright/test';
import { ready } from './page.ts';
import { expect, test } from './test.ts';

const ADDRESS = 'https://example.org/readouts/';

test.describe('markup in the data', () => {
  test('stays data in the block for machines, under the policy', { tag: '@full' }, async ({
    page,
    fixtureUrl,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
    });
    // What each page is sent with: tests/pages/previews.test.ts.
    const paths = [
      'contacts/2021-03-02-lighthouse-call',
      'texts/le-signal-2021-03-03',
      'fr/contacts/2021-03-02-lighthouse-call',
    ];
    for (const path of process.env.FULL ? paths : paths.slice(0, 1)) {
      await page.goto(fixtureUrl + path);
      await ready(page);
      await expect(page.locator('img, #root script, head script:not([src])')).toHaveCount(0);
      expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    }
    expect(dialogs).toEqual([]);
  });
});

test.describe('the canonical address', () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  const canonical = (page: Page) => page.locator('link[rel=canonical]');
  const CALL = '2024-06-25-austin-belousov-call';

  // Without a browser each time: tests/app/sync-canonical.test.tsx.
  test('follows the view, as phones share it in place of the address', { tag: '@full' }, async ({
    page,
    underUrl,
  }) => {
    await page.goto(`${underUrl}contacts/${CALL}`);
    await page.getByRole('button', { name: 'Previous contact' }).click();
    await expect(page).toHaveTitle(/^US ambassador summoned/);
    await expect(canonical(page)).toHaveAttribute(
      'href',
      `${ADDRESS}contacts/2024-06-24-us-ambassador-summoned-moscow/`,
    );
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(canonical(page)).toHaveAttribute('href', ADDRESS);
    await page.getByRole('checkbox', { name: 'Both on record' }).check();
    await expect(canonical(page)).toHaveAttribute('href', `${ADDRESS}?both=1`);
    await page.getByRole('link', { name: 'FR, Français', exact: true }).click();
    await expect(canonical(page)).toHaveAttribute('href', `${ADDRESS}fr?both=1`);
    await page.getByRole('checkbox', { name: /parties citées/ }).uncheck();
    await expect(canonical(page)).toHaveAttribute('href', `${ADDRESS}fr/`);
  });

  test('keeps what a link says beyond its path', { tag: '@full' }, async ({ page, underUrl }) => {
    await page.goto(`${underUrl}contacts/${CALL}?view=list&side=ru#vn-open-lines`);
    await expect(canonical(page)).toHaveAttribute(
      'href',
      `${ADDRESS}contacts/${CALL}?view=list&side=ru#vn-open-lines`,
    );
  });
});
