/** Two ways through the whole of it: by keyboard alone, and by what is heard alone. */

import type { Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { contact } from '../contacts.ts';
import { item, openHome, panel, timeline, title } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');

test.use({
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** The focus is somewhere, in view, not under anything, and outlined. */
async function expectFocusSeen(page: Page): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const own = document.activeElement;
      if (!own || own === document.body) return 'nowhere';
      const { x, y, width, height } = own.getBoundingClientRect();
      if (x + width <= 0 || y + height <= 0 || x >= innerWidth || y >= innerHeight) return 'out of view';
      // A field, a heading and the timeline draw it around what they are in, or around what they hold.
      const around = [own, own.parentElement, ...own.querySelectorAll('*')];
      const outlined = around.some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      return outlined ? 'seen' : `no outline on ${own.tagName}.${own.className}`;
    });
  await expect.poll(seen).toBe('seen');
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocusSeen(page);
}

/** Tab, again and again, until what is sought has the focus: seen at every stop on the way. */
async function tabTo(page: Page, isThere: () => Promise<boolean>, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await press(page, key);
    if (await isThere()) return;
  }
  throw new Error('sixty stops, and not there');
}

const focused =
  (page: Page, name: RegExp | string, role: 'button' | 'searchbox' | 'checkbox' | 'link') => () =>
    page
      .getByRole(role, { name })
      .and(page.locator(':focus'))
      .count()
      .then((count) => count > 0);

test('by keyboard alone: filter, find, open, compare, copy the link, close', async ({ page, appUrl }) => {
  await openHome(page, appUrl);
  // The first stop leads past what every page repeats.
  await press(page, 'Tab');
  const skip = page.getByRole('link', { name: 'Skip to the contacts' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await tabTo(page, focused(page, en.filters.search, 'searchbox'));
  await page.keyboard.type('Ukraine');
  await expect(page).toHaveURL(/q=Ukraine/);
  await expectFocusSeen(page);

  await tabTo(page, focused(page, /^Kind/, 'button'));
  await press(page, 'Enter');
  // Its code may still be on the way: there is nothing yet to step to.
  await expect(page.getByRole('checkbox', { name: /^Phone call/ })).toBeVisible();
  await tabTo(page, focused(page, /^Phone call/, 'checkbox'));
  await press(page, 'Space');
  await expect(page).toHaveURL(/kind=call/);
  await press(page, 'Escape');
  await expect(page.getByRole('button', { name: /^Kind/ })).toBeFocused();

  const inTimeline = () => timeline(page).locator(':focus').count().then(Boolean);
  await tabTo(page, inTimeline);
  await press(page, 'End');
  await expect(item(page, AUSTIN)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page, AUSTIN.title)).toBeFocused();
  await expectFocusSeen(page);

  // Both accounts are on the way of the Tab key.
  for (const side of ['Russia', 'United States'])
    await tabTo(page, () =>
      panel(page)
        .getByRole('article', { name: new RegExp(`^${side}`) })
        .locator(':focus')
        .count()
        .then(Boolean),
    );

  await tabTo(page, focused(page, 'Share', 'button'), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(page.getByText('Link copied, with your filters and dates')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`contacts/${AUSTIN.id}`);
  expect(copied).toMatch(/kind=call.*q=Ukraine/);

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(item(page, AUSTIN)).toBeFocused();
  await expectFocusSeen(page);
});

// Without a screen each time: tests/app, and tests/comparison/ComparisonPanel.test.tsx.
test('by what is heard alone: counts, the open contact, sides before words, the copied link', {
  tag: '@full',
}, async ({ page, appUrl }) => {
  await openHome(page, appUrl);
  await expect(page.getByRole('status').filter({ hasText: '14 of 14 contacts' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Kind', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Phone call/ }).check();
  await page.keyboard.press('Escape');
  const left = page.getByRole('status').filter({ hasText: /^\d+ of 14 contacts$/ });
  await expect(left).not.toHaveText('14 of 14 contacts');
  // What is announced is what there is.
  const count = Number.parseInt((await left.textContent()) ?? '', 10);
  await expect(timeline(page).getByRole('link')).toHaveCount(count);

  const last = timeline(page).getByRole('link', { name: /^Belousov–Austin, 25 Jun 2024\. Phone call/ });
  await last.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: AUSTIN.title })).toBeFocused();

  const heard = await panel(page)
    .getByRole('region', { name: /Who initiated it$/ })
    .ariaSnapshot();
  const order = ['Russia', 'Ministry of Defence', 'United States', 'Patrick Ryder'].map((name) =>
    heard.indexOf(name),
  );
  expect(order[0], heard).toBeGreaterThan(-1);
  expect(order, heard).toEqual(order.toSorted((a, b) => a - b));
  // No statement without the name of its side before its words.
  const statements = panel(page).getByRole('article');
  expect(await statements.count()).toBeGreaterThan(5);
  for (const one of await statements.all()) {
    const [first = ''] = (await one.ariaSnapshot()).split('\n');
    expect.soft(first).toMatch(/article .?"(Russia|United States|The text’s words|Mentioned in passing)/);
  }

  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1);
});
