/** What filters, searched words and the window leave, and what the page says of the rest. */

import { openHome, panel, timeline, visit } from '../page.ts';
import { expect, test } from '../test.ts';

test('filters show what each value would leave, and what is out is gone', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openHome(page, appUrl);
  await page.getByRole('button', { name: /^Who is on record/ }).click();
  const nato = page.getByRole('checkbox', { name: /^NATO/ });
  await expect(nato).toHaveAccessibleName('NATO 0 contacts');
  await page.getByRole('checkbox', { name: /^United States/ }).check();
  await expect(page.getByText('4 of 14 contacts')).toBeVisible();
  await expect(timeline(page).getByRole('link')).toHaveCount(4);
  await expect(timeline(page).getByText('Foreign ministries')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByRole('heading', { name: 'No contact matches.' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page.getByText('14 of 14 contacts')).toBeVisible();
  // The bar has one row, also with words to search for and a filter, and in the longer language.
  for (const path of [
    '?q=missile&side=ru',
    'fr/?q=missile&side=ru&both=1',
    'fr/?person=putin&point=ukraine&level=presidents',
  ]) {
    await visit(page, `/${path}`);
    for (const width of [...(path.startsWith('fr') ? [] : [1280]), 1366, 1440, 1536]) {
      await page.setViewportSize({ width, height: 900 });
      const height = () => page.getByRole('search').evaluate(({ clientHeight }) => clientHeight);
      await expect.poll(height, `${path} at ${width} px`).toBe(47);
    }
  }
});

// Each time: the window and what the filters hide, timeline-pane.spec.ts; words searched, search-results.spec.ts.
test('contacts outside the window or the filters, and words searched', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await test.step('contacts outside the window are counted at its edges and brought in', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${appUrl}?from=2021-01-01&to=2021-12-31`);
    await expect(page.getByRole('button', { name: 'Show 4 earlier contacts' })).toBeVisible();
    await page.getByRole('button', { name: 'Show 3 later contacts' }).click();
    // A year as before, and so not all of them at once.
    await expect(timeline(page).getByRole('link', { name: /^Shoigu–Austin/ })).toBeVisible();
    await page.getByRole('button', { name: 'Show 2 later contacts' }).click();
    await expect(timeline(page).getByRole('link', { name: /^Belousov–Austin/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Show \d+ later/ })).toHaveCount(0);
  });
  await test.step('an open contact that the filters leave out stays open and says so', async () => {
    await visit(page, `/contacts/2024-06-25-austin-belousov-call?status=planned`);
    await expect(panel(page).getByText('This contact does not match the filters.')).toBeVisible();
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Belousov–Austin call');
  });
  await test.step('words searched are marked where they stand', async () => {
    await visit(page, `/contacts/2024-06-25-austin-belousov-call?q=telephonique`);
    await expect(page.getByText(/^\d+ of 14 contacts$/)).not.toHaveText('14 of 14 contacts');
    const marks = page.locator('mark.found');
    await expect(marks.first()).toBeVisible();
    for (const text of await marks.allInnerTexts())
      expect(text.toLowerCase()).toMatch(/^t[eé]l[eé]phon|^telephon/);
  });
});
