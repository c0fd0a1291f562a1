/** Who is on record, in a browser: the headline, the popover of a cell, keys and touch. */

import type { Page } from '@playwright/test';
import { onRecord } from '../../../src/messages/en/on-record.ts';
import { en } from '../../../src/messages/en.ts';
import { panel, point as pointOf, readCorpus, visit } from '../page.ts';
import { boxOf } from '../screens/box-of.ts';
import { expect, test } from '../test.ts';
import { AUSTIN, cell, MARCH, matrix, openView, PAVEL, popover } from './matrix.ts';

test('words show by hover, a click goes to the point, whose row stays in view; what the filters leave; and its cells', async ({
  page,
  appUrl,
}) => {
  await test.step('words show by hover, stay under the pointer, and go by Escape or by leaving', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openView(page, appUrl, `contacts/${PAVEL}?view=on-record`);
    const link = cell(page, AUSTIN, 'withheld');
    await link.hover();
    await expect(popover(page)).toContainText('D’autres questions ont également été abordées');
    await expect(popover(page)).toContainText('Nothing on this from the American side in these texts.');
    await expect(popover(page).locator('.cell-quote [lang]').first()).toHaveAttribute('lang', 'fr');
    await popover(page).hover();
    await page.mouse.move(0, 0);
    await expect(popover(page)).toHaveCount(0);
    await link.hover();
    await expect(popover(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popover(page)).toHaveCount(0);
    // It closed the words and nothing else.
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
  });
  await test.step('a click goes to the point', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, '/on-record');
    await expect(matrix(page)).toBeVisible();
    await cell(page, AUSTIN, 'warnings').click();
    await expect(pointOf(page, 'Warnings and accusations').getByRole('heading')).toBeFocused();
    await expect(popover(page)).toHaveCount(0);
  });
  await test.step('the row that was opened stays in view where the pane shrinks', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await visit(page, '/on-record');
    await expect(matrix(page)).toBeVisible();
    await cell(page, AUSTIN, 'subject').click();
    await expect(panel(page)).toBeVisible();
    await expect(cell(page, AUSTIN, 'subject')).toBeInViewport({ ratio: 1 });
    await expect(cell(page, AUSTIN, 'subject')).toHaveClass(/is-opened/);
    await panel(page).getByRole('button', { name: en.panel.previous }).click();
    await expect(matrix(page).locator('.is-selected th a')).toBeInViewport({ ratio: 1 });
    await expect(matrix(page).locator('.is-opened')).toHaveCount(0);
  });
  await test.step('the headline and the gaps are those of what the filters leave', async () => {
    await visit(page, `/on-record?both=1`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /Russia for 2 of 2 contacts and the US for 2 of 2/,
    );
    await expect(matrix(page).locator('.matrix-gap')).toHaveText([/14 months/, /15 months/]);
    await expect(matrix(page).locator('.matrix-foot.of-nato .foot-point').first()).toHaveText(/–/);
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectCells(page, appUrl);
});

test('by keyboard alone: one stop, arrows, words, Enter, and back where it began', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openView(page, appUrl);
  await expect(matrix(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await matrix(page).locator('a[tabindex="0"]').focus();
  await expect(matrix(page).getByRole('link').first()).toBeFocused();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await expect(cell(page, PAVEL, 'initiative')).toBeFocused();
  await press('ArrowDown');
  await expect(cell(page, '2017-04-26-moscow-security-conference', 'initiative')).toBeFocused();
  // The next row with something there: all between hold nothing.
  await press('ArrowDown');
  await expect(cell(page, '2021-03-31-us-outreach-to-russia', 'initiative')).toBeFocused();
  await press('ArrowDown');
  await expect(cell(page, '2024-06-24-us-ambassador-summoned-moscow', 'initiative')).toBeFocused();
  await press('ArrowDown');
  await expect(cell(page, AUSTIN, 'initiative')).toBeFocused();
  await press('End');
  await expect(cell(page, AUSTIN, 'withheld')).toBeFocused();
  await expect(cell(page, AUSTIN, 'withheld')).toHaveAccessibleDescription(
    /more, unspecified .*D’autres questions/,
  );
  await expect(popover(page)).toBeVisible();
  await press('Escape');
  await expect(popover(page)).toHaveCount(0);
  await expect(cell(page, AUSTIN, 'withheld')).toBeFocused();
  await press('Home', 'ArrowRight');
  await expect(popover(page)).toContainText('The contact itself');
  await press('ArrowRight', 'Enter');
  const heading = pointOf(page, 'Who initiated it').getByRole('heading');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN}?view=on-record`);
  await expect(popover(page)).toHaveCount(0);
  await expect(matrix(page).locator('.is-selected [aria-current]')).toHaveAttribute(
    'data-at',
    `${AUSTIN} head`,
  );
  await press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(cell(page, AUSTIN, 'initiative')).toBeFocused();
  await press('Control+Home');
  await expect(matrix(page).getByRole('link').first()).toBeFocused();
  await press('Shift+Tab', 'Tab');
  await expect(matrix(page).getByRole('link').first()).toBeFocused();
});

test('on touch the first tap shows the words, and a link in them goes there', { tag: '@full' }, async ({
  browser,
  appUrl,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await openView(page, appUrl);
  for (const [contact, point] of [
    [MARCH, 'ukraine'],
    [PAVEL, 'itself'],
    [AUSTIN, 'withheld'],
  ] as const) {
    const link = cell(page, contact, point);
    await link.scrollIntoViewIfNeeded();
    const target = await link.boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(44);
    await link.tap();
    await expect(popover(page)).toBeVisible();
    expect(page.url()).toBe(`${appUrl}on-record`);
    const box = await popover(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  }
  await popover(page).getByRole('link', { name: onRecord.compare }).tap();
  await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN}?view=on-record`);
  await expect(pointOf(page, 'What is not disclosed').getByRole('heading')).toBeFocused();
  await expect(popover(page)).toHaveCount(0);
  await context.close();
});

/** The whole cell takes the click, a contact is a strip of twelve cells on a phone, and the words come with our English. */
async function expectCells(page: Page, appUrl: string): Promise<void> {
  await test.step('the whole cell takes the click, and on a phone each contact is a strip of twelve cells', async () => {
    await visit(page, '/on-record');
    await expect(matrix(page)).toBeVisible();
    const { x, y, width, height } = await boxOf(
      matrix(page)
        .locator('.matrix-cell', { has: page.locator('.cell-link') })
        .first(),
    );
    for (const [dx, dy] of [
      [2, 2],
      [width - 2, 2],
      [2, height - 2],
      [width - 2, height - 2],
    ] as const)
      expect(
        await page.evaluate(
          ([left, top]) => document.elementFromPoint(left, top)?.closest('.cell-link') !== null,
          [x + dx, y + dy] as const,
        ),
      ).toBe(true);

    await page.setViewportSize({ width: 390, height: 844 });
    expect((await boxOf(matrix(page))).height).toBeLessThan(1500);
    for (const row of await matrix(page).locator('.matrix-row').all()) {
      const boxes = await row
        .locator('.matrix-cell')
        .evaluateAll((cells) => cells.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes).toHaveLength(12);
      expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(374);
    }
  });
  await test.step('the words come with our English, but for readers of their language', async () => {
    const corpus = await readCorpus(appUrl);
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, '/on-record');
    await expect(matrix(page)).toBeVisible();
    await cell(page, AUSTIN, 'initiative').focus();
    const translations = popover(page).locator('.translation');
    await expect(translations.first()).toBeVisible();
    const ours = corpus.statements.map(({ translation }) => translation?.en);
    for (const words of await translations.allTextContents()) expect(ours).toContain(words);
    await visit(page, '/fr/on-record');
    await page.locator(`[data-at="${AUSTIN} initiative"]`).focus();
    await expect(popover(page).locator('.cell-quote').first()).toBeVisible();
    await expect(translations).toHaveCount(0);
  });
}
