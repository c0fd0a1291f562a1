/** A corpus of official texts in the browser: no barrier in any view, wide and narrow, light and dark, in both languages. */

import type { Page } from '@playwright/test';
import { results } from '../../src/messages/en/results.ts';
import { en } from '../../src/messages/en.ts';
import { expectNoBarrier } from './barriers.ts';
import { hiddenByAnother } from './hidden-by-another.ts';
import { panel, ready, visit } from './page.ts';
import { expect, test } from './test.ts';

const PAGES = [
  { path: 'contacts/2024-03-05-primerov-sample-call', width: 1440, colorScheme: 'light' },
  { path: 'fr/contacts/2024-04-10-obraztsova-testwell-meeting', width: 390, colorScheme: 'dark' },
  { path: 'fr/contacts/2024-06-02-pier-talks', width: 320, colorScheme: 'light' },
  { path: 'on-record', width: 1440, colorScheme: 'dark' },
  { path: 'fr/texts', width: 390, colorScheme: 'light' },
  { path: 'texts/sample-house-2024-03-05', width: 1024, colorScheme: 'light' },
] as const;

/** No barrier, and nothing wider than the page. */
async function expectReadable(
  page: Page,
  { path, width, colorScheme }: (typeof PAGES)[number],
): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  await page.emulateMedia({ colorScheme });
  await expect(page.getByRole('main')).toBeVisible();
  await page.locator('details').evaluateAll((details) => {
    for (const one of details) (one as HTMLDetailsElement).open = true;
  });
  await expectNoBarrier(page, path);
  expect.soft(await page.evaluate(hiddenByAnother), path).toEqual([]);
  expect
    .soft(await page.evaluate(() => document.documentElement.scrollWidth), path)
    .toBeLessThanOrEqual(width);
}

// Each time the same parts are judged over seeds/: states.spec.ts.
test('no barrier, and nothing wider than the page', { tag: '@full' }, async ({ page, officialUrl }) => {
  for (const one of PAGES) {
    await page.goto(officialUrl + one.path);
    await expectReadable(page, one);
  }
});

/** Whether the face of Cyrillic quotations has been fetched. */
const cyrillicFace = (page: Page) =>
  page.evaluate(() => [...document.fonts].find(({ family }) => family.includes('Source Serif 4'))?.status);

test('Russian words are found in any case, in their own face and between their own marks', {
  tag: '@full',
}, async ({ page, officialUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await test.step('no Cyrillic is fetched for English words', async () => {
    await page.goto(`${officialUrl}contacts/2024-02-01-harbour-letter`);
    await expect(panel(page).locator('blockquote').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    expect(await cyrillicFace(page)).toBe('unloaded');
  });
  await test.step('an inflected form finds the others', async () => {
    await visit(page, '/');
    await page.getByRole('searchbox', { name: en.filters.search }).fill('маякам');
    const found = page.getByRole('region', { name: results.title('маякам') });
    const statement = found.getByRole('link', { name: /Маяки пролива снова горят/ });
    await expect(statement.locator('mark')).toHaveText('Маяки');
    await statement.click();
    await ready(page);
    const opened = panel(page)
      .getByText(/пролива снова горят/)
      .first();
    await expect(opened).toBeInViewport();
    await expect(panel(page).locator('mark.found').filter({ hasText: 'Маяки' }).first()).toBeVisible();
  });
  await test.step('the words are in the Cyrillic of Source Serif', async () => {
    await expect.poll(() => cyrillicFace(page)).toBe('loaded');
    const words = panel(page).locator('blockquote [lang=ru]').first();
    expect(await words.evaluate((element) => getComputedStyle(element).fontFamily)).toContain(
      'Source Serif 4',
    );
  });
  await test.step('our marks around words are those of their language', async () => {
    await visit(page, '/texts/red-cape-2024-03-06');
    const quoted = page.locator('q[lang=ru]').first();
    await expect(quoted).toHaveText('5 марта состоялся');
    expect(await quoted.evaluate((element) => getComputedStyle(element).quotes)).toBe('"«" "»"');
  });
});
