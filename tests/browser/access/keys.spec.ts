/** Single-key shortcuts: each acts in its own part of the page alone, all are listed, and all can be turned off. */

import type { Page } from '@playwright/test';
import { notice } from '../../../src/messages/en/notice.ts';
import { en } from '../../../src/messages/en.ts';
import { contact } from '../contacts.ts';
import {
  item,
  openContact,
  openHome,
  panel,
  ready,
  timeline,
  title,
  visit,
  visitContact,
  visitHome,
} from '../page.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const search = (page: Page) => page.getByRole('searchbox');
const list = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const points = (page: Page) => panel(page).locator('.point-head h3');
const letters = (page: Page) => list(page).getByRole('checkbox', { name: 'Single-key shortcuts' });

test('a slash goes to the search, a question mark lists the keys; J and K lead on, O to the words', async ({
  page,
  appUrl,
}) => {
  await test.step('a slash goes to the search from anywhere, and is a letter where words are typed', async () => {
    await openHome(page, appUrl);
    await item(page, AUSTIN).focus();
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('a/?j');
    await expect(search(page)).toHaveValue('a/?j');
    await expect(list(page)).toHaveCount(0);
    // What was typed reaches the link a moment later.
    await expect(page).toHaveURL(/[?&]q=/);
  });
  await test.step('a question mark or the button lists the keys; closing returns the focus', async () => {
    await visitHome(page);
    await item(page, AUSTIN).focus();
    await page.keyboard.press('?');
    await expect(list(page)).toBeVisible();
    await expect(list(page).getByRole('heading', { level: 3 })).toHaveCount(9);
    // What lies on top has the keys.
    await page.keyboard.press('/');
    await expect(search(page)).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await expect(item(page, AUSTIN)).toBeFocused();

    const button = page.getByRole('banner').getByRole('button', { name: 'Keyboard shortcuts' });
    await button.click();
    await list(page).getByRole('button', { name: 'Close' }).click();
    await expect(button).toBeFocused();
  });
  await test.step('J and K go from point to point, O to the words; outside the panel they do nothing', async () => {
    await visitContact(page, AUSTIN);
    await item(page, AUSTIN).focus();
    for (const key of ['j', 'k', 'o']) await page.keyboard.press(key);
    await expect(item(page, AUSTIN)).toBeFocused();

    await title(page, AUSTIN.title).focus();
    await page.keyboard.press('k');
    await expect(title(page, AUSTIN.title)).toBeFocused();
    await page.keyboard.press('j');
    await expect(points(page).nth(0)).toBeFocused();
    await page.keyboard.press('Shift+J');
    await expect(points(page).nth(1)).toBeFocused();
    await expect(points(page).nth(1)).toBeInViewport();
    // From a link within a point it is the point before that K leads to.
    await panel(page).locator('.point').nth(1).getByRole('link').first().focus();
    await page.keyboard.press('k');
    await expect(points(page).nth(0)).toBeFocused();
    for (let more = await points(page).count(); more >= 0; more -= 1) await page.keyboard.press('j');
    await expect(points(page).last()).toBeFocused();

    const statement = panel(page).locator('.statement').nth(2);
    const id = await statement.getAttribute('data-statement');
    await statement.getByRole('button').first().focus();
    await page.keyboard.press('o');
    await expect(page).toHaveURL(new RegExp(`read=.*#${id}$`));
    await expect(page.locator(`.reader [data-highlight="${id}"]`).first()).toBeFocused();
  });
  await test.step('O from a point opens its first statement, and J leads through the statements of a text', async () => {
    await visitContact(page, AUSTIN);
    await points(page).nth(1).focus();
    const first = await panel(page).locator('.point').nth(1).locator('.statement').first().getAttribute('id');
    await page.keyboard.press('o');
    await expect(page).toHaveURL(new RegExp(`#${first}$`));

    await visit(page, `/texts/vietnam-vn-2024-06-26`);
    await ready(page);
    const cards = page
      .getByRole('region', { name: 'Statements in this text' })
      .locator('.text-card > article');
    await cards.nth(0).focus();
    await page.keyboard.press('j');
    await expect(cards.nth(1)).toBeFocused();
  });
});

test('turned off they do nothing, on the next visit neither; turned on they do', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await openContact(page, appUrl, AUSTIN);
  await page.keyboard.press('?');
  await letters(page).uncheck();
  await page.keyboard.press('Escape');

  const expectNothing = async () => {
    await title(page, AUSTIN.title).focus();
    for (const key of ['/', '?', 'j', 'k', 'o']) await page.keyboard.press(key);
    await expect(title(page, AUSTIN.title)).toBeFocused();
    await expect(list(page)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`contacts/${AUSTIN.id}$`));
  };
  await expectNothing();
  await page.reload();
  await expect(timeline(page).getByRole('link').first()).toBeVisible();
  await expectNothing();

  await page.goto(`${appUrl}texts/vietnam-vn-2024-06-26`);
  await ready(page);
  const highlights = page.locator('.reader [data-highlight]');
  await highlights.first().focus();
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(/#/);

  await page.getByRole('banner').getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await letters(page).check();
  await page.keyboard.press('Escape');
  await highlights.first().focus();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#/);
});

test('a control that removes itself hands the focus to the one before it', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.tagName ?? '');
  const pressed = async (name: string) => {
    const button = page.getByRole('button', { name }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveCount(0);
    await expect.poll(focused, name).not.toBe('BODY');
  };
  await page.goto(`${appUrl}list?kind=call&foo=1`);
  await ready(page);
  await pressed(notice.dismiss);
  await pressed(en.filters.clear);
  await expect(page.getByRole('checkbox', { name: en.filters.both })).toBeFocused();
  // In the list as well, where nothing matches.
  await visit(page, '/list?q=nonsensical');
  await ready(page);
  await page.getByRole('main').getByRole('button', { name: en.filters.clear }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: en.filters.clear })).toHaveCount(0);
  await expect.poll(focused).not.toBe('BODY');
});
