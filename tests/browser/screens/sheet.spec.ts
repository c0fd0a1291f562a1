/** The sheet of a narrow screen by mouse and by keys: its three snap points, and the focus that it leaves uncovered. */

import type { Page } from '@playwright/test';
import { CONTACTS, contact } from '../contacts.ts';
import { item, openContact, panel, title, visit, visitContact } from '../page.ts';
import { expect, test } from '../test.ts';
import { boxOf } from './box-of.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');

test.describe('the sheet', () => {
  // A phone as well with FULL; each time, sheet-by-touch.spec.ts opens it on one.
  for (const viewport of [
    { width: 768, height: 1024 },
    ...(process.env.FULL ? [{ width: 390, height: 844 }] : []),
  ]) {
    test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });
      const { height } = viewport;
      const grab = (page: Page) => page.getByRole('button', { name: /^Show (more|less) of the comparison$/ });

      /** Which of its three snap points the sheet is at, by how much of the screen it covers. */
      const snapPoint = async (page: Page) => {
        const { height: own } = await boxOf(panel(page));
        if (own <= 97) return 'peek';
        return Math.abs(own / height - 0.53) < 0.01 ? 'half' : own / height > 0.9 ? 'full' : `${own} px`;
      };

      // By fingers each time: sheet-by-touch.spec.ts.
      test('has three snap points, all reached by its button and by dragging', { tag: '@full' }, async ({
        page,
        appUrl,
      }) => {
        await openContact(page, appUrl, AUSTIN);
        expect(await snapPoint(page)).toBe('half');
        const seen = new Set<string>();
        for (let press = 0; press < 5; press += 1) {
          await grab(page).click();
          seen.add(await snapPoint(page));
        }
        expect([...seen].toSorted()).toEqual(['full', 'half', 'peek']);
        while ((await snapPoint(page)) !== 'half') await grab(page).click();

        const drag = async (by: number) => {
          const handle = await boxOf(grab(page));
          const x = handle.x + handle.width / 2;
          const y = handle.y + handle.height / 2;
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.move(x, y + by, { steps: 6 });
          await page.mouse.up();
        };
        await drag(-120);
        await expect.poll(() => snapPoint(page)).toBe('full');
        await drag(120);
        await expect.poll(() => snapPoint(page)).toBe('half');
        await drag(120);
        await expect.poll(() => snapPoint(page)).toBe('peek');
        // What peeks says which contact it is.
        await expect(title(page, AUSTIN.title)).toBeInViewport({ ratio: 1 });
        await drag(-120);
        await expect.poll(() => snapPoint(page)).toBe('half');
        await drag(6);
        await expect.poll(() => snapPoint(page), 'a twitch is a press').not.toBe('peek');
      });

      test('takes keys, keeps its snap point from one contact to the next, and leaves the focus uncovered', async ({
        page,
        appUrl,
      }) => {
        await openContact(page, appUrl, AUSTIN);
        await grab(page).focus();
        await expect(grab(page)).toHaveAccessibleName('Show more of the comparison');
        await page.keyboard.press('Enter');
        await expect.poll(() => snapPoint(page)).toBe('full');
        await expect(grab(page)).toHaveAccessibleName('Show less of the comparison');
        await page.keyboard.press('Enter');
        await expect.poll(() => snapPoint(page)).toBe('peek');
        await page.getByRole('button', { name: 'Previous contact' }).click();
        await expect(title(page, contact('2024-06-24-us-ambassador-summoned-moscow').title)).toBeVisible();
        expect(await snapPoint(page)).toBe('peek');
        await grab(page).focus();
        await page.keyboard.press('ArrowUp');
        await expect.poll(() => snapPoint(page)).toBe('half');
        await page.keyboard.press('ArrowUp');
        await expect.poll(() => snapPoint(page)).toBe('full');
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => snapPoint(page)).toBe('half');
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => snapPoint(page)).toBe('peek');
        // With a statement of the link it shows the words of that one, and can be closed all the same.
        await visit(page, `/contacts/${AUSTIN.id}#vn-austin-initiated`);
        await expect(panel(page).locator('.is-targeted')).toBeInViewport();
        expect(await snapPoint(page)).toBe('peek');
        await panel(page).getByRole('button', { name: 'Close' }).focus();
        await page.keyboard.press('Enter');
        await expect(panel(page)).toHaveCount(0);
        await test.step('leaves the focus on the timeline uncovered', async () => {
          await visitContact(page, AUSTIN);
          for (const one of [
            contact('2021-03-31-us-outreach-to-russia'),
            contact('2017-03-03-pavel-gerasimov-call'),
          ]) {
            await item(page, AUSTIN).focus();
            // The reader gets there by keys; which ones does not matter here.
            await page.keyboard.press('Home');
            for (let step = 0; step < CONTACTS.indexOf(one); step += 1)
              await page.keyboard.press('ArrowRight');
            await expect(item(page, one)).toBeFocused();
            const uncovered = () =>
              item(page, one).evaluate((link) => {
                const { x, y, width, height: h } = link.getBoundingClientRect();
                return link.contains(document.elementFromPoint(x + width / 2, y + h / 2));
              });
            await expect.poll(uncovered, one.id).toBe(true);
          }
        });
      });
    });
  }
});
