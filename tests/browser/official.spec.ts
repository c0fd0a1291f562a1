/** A corpus of official texts in the browser: no barrier in any view, wide and narrow, light and dark, in both languages. */

import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './test.ts';

const PAGES = [
  { path: 'contacts/2024-03-05-primerov-sample-call', width: 1440, colorScheme: 'light' },
  { path: 'fr/contacts/2024-04-10-obraztsova-testwell-meeting', width: 390, colorScheme: 'dark' },
  { path: 'fr/contacts/2024-06-02-pier-talks', width: 320, colorScheme: 'light' },
  { path: 'on-record', width: 1440, colorScheme: 'dark' },
  { path: 'fr/texts', width: 390, colorScheme: 'light' },
  { path: 'texts/sample-house-2024-03-05', width: 1024, colorScheme: 'light' },
] as const;
/** All of them with FULL; each time a contact wide and narrow, and a text: the other views have the same parts as over seeds/. */
const JUDGED = PAGES.filter(
  ({ path }) => process.env.FULL || /(?:sample-call|testwell|sample-house)/.test(path),
);

test('no barrier, and nothing wider than the page', async ({ page, officialUrl }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { path, width, colorScheme } of JUDGED) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.goto(officialUrl + path);
    await expect(page.getByRole('main')).toBeVisible();
    await page.locator('details').evaluateAll((details) => {
      for (const one of details) (one as HTMLDetailsElement).open = true;
    });
    await expectNoBarrier(page, path);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), path)
      .toBeLessThanOrEqual(width);
  }
});
