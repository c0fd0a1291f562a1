/** From contact to contact: by Back and Forward, by buttons and by keys, with the focus where it is looked for. */

import { CONTACTS, contact } from '../contacts.ts';
import {
  button,
  item,
  openContact,
  openHome,
  panel,
  timeline,
  title,
  visitContact,
  visitHome,
} from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = contact('2021-03-31-milley-gerasimov-call');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('from contact to contact', () => {
  test('from nothing open: heard, gone back from, and begun with', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await test.step('who listens hears which contact is open', async () => {
      await openHome(page, appUrl);
      const live = page.locator('[aria-live="polite"]');
      await expect(live).toHaveText('');
      await item(page, MARCH).click();
      await expect(live).toHaveText('Gerasimov–Milley call, 31 March 2021');
      await button(page, 'Next contact').click();
      await expect(live).toHaveText('American outreach to Russia, about 31 March 2021');
      await page.keyboard.press('Escape');
      await expect(live).toHaveText('Comparison closed');
    });
    await test.step('Back and Forward go through what was open', async () => {
      await visitHome(page);
      await item(page, MARCH).click();
      await expect(title(page, MARCH.title)).toBeVisible();
      await item(page, NOVEMBER).click();
      await expect(page).toHaveURL(`${appUrl}contacts/${NOVEMBER.id}`);
      await page.goBack();
      await expect(page).toHaveURL(`${appUrl}contacts/${MARCH.id}`);
      await expect(page).toHaveTitle(/^Gerasimov–Milley call, 31 March 2021/);
      await expect(panel(page).getByText('Wednesday 31 March 2021', { exact: true })).toBeVisible();
      await expect(item(page, MARCH)).toHaveAttribute('aria-current', 'true');
      await expect(item(page, NOVEMBER)).not.toHaveAttribute('aria-current');
      await page.goBack();
      await expect(page).toHaveURL(appUrl);
      await expect(panel(page)).toHaveCount(0);
      await expect(page).toHaveTitle('Readouts. One contact: what each side says about it');
      await expect(timeline(page).locator('[aria-current]')).toHaveCount(0);
      await page.goForward();
      await page.goForward();
      await expect(page).toHaveURL(`${appUrl}contacts/${NOVEMBER.id}`);
      await expect(panel(page).getByText('Tuesday 23 November 2021', { exact: true })).toBeVisible();
    });
    await test.step('with nothing open, three contacts to start from lead on', async () => {
      await visitHome(page);
      const start = page.getByRole('region', { name: 'Choose a contact' });
      const links = start.getByRole('link');
      await expect(links).toHaveCount(3);
      await links.filter({ hasText: 'Belousov–Austin' }).click();
      await expect(title(page, AUSTIN.title)).toBeFocused();
      await page.goBack();
      await expect(links).toHaveCount(3);
    });
    await test.step('a click for a new tab is left to the browser', async () => {
      await visitHome(page);
      for (const { id, ...one } of CONTACTS) {
        await expect(item(page, { ...one })).toHaveAttribute('href', `/contacts/${id}`);
      }
      // The tab itself is the browser's affair: what is ours is not to take the click.
      const taken = await item(page, MARCH).evaluate((link) => {
        let prevented = true;
        const look = (event: Event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        };
        addEventListener('click', look, { once: true });
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
        return prevented;
      });
      expect(taken).toBe(false);
      await expect(page).toHaveURL(appUrl);
    });
  });

  test('previous and next go by date, keep the focus, and closing gives it back', async ({
    page,
    appUrl,
  }) => {
    await test.step('previous and next go by date and stop at the ends', async () => {
      const [first] = CONTACTS;
      if (!first) throw new Error('no contacts');
      await openContact(page, appUrl, first);
      await expect(button(page, 'Previous contact')).toBeDisabled();
      // With FULL through all of them; each time from the first and to the last.
      const [, second] = CONTACTS;
      if (!process.env.FULL && second) {
        await button(page, 'Next contact').click();
        await expect(title(page, second.title)).toBeVisible();
        await visitContact(page, CONTACTS.at(-3) ?? first);
      }
      for (const one of CONTACTS.slice(process.env.FULL ? 1 : -2)) {
        await button(page, 'Next contact').click();
        await expect(page).toHaveURL(`${appUrl}contacts/${one.id}`);
        await expect(title(page, one.title)).toBeVisible();
      }
      await expect(button(page, 'Next contact')).toBeDisabled();
      await button(page, 'Previous contact').click();
      await expect(page).toHaveURL(`${appUrl}contacts/${CONTACTS.at(-2)?.id}`);
    });
    await test.step('keys go on from contact to contact: the button keeps the focus', async () => {
      const [before, last] = CONTACTS.slice(-3);
      if (!before || !last) throw new Error('no contacts');
      await visitContact(page, before);
      await button(page, 'Next contact').focus();
      await page.keyboard.press('Enter');
      await expect(title(page, last.title)).toBeVisible();
      await expect(button(page, 'Next contact')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(title(page, AUSTIN.title)).toBeVisible();
      // Nothing comes after: the focus stays in the panel all the same.
      await expect(panel(page).locator(':focus')).toHaveCount(1);
    });
    await test.step('closing gives the focus back though the contact has left the window', async () => {
      await visitContact(page, AUSTIN);
      await button(page, 'Zoom in').click();
      const pane = await timeline(page).boundingBox();
      if (!pane) throw new Error('no timeline');
      await expect(async () => {
        const y = pane.y + pane.height - 20;
        await page.mouse.move(pane.x + 150, y);
        await page.mouse.down();
        await page.mouse.move(pane.x + pane.width - 50, y, { steps: 5 });
        await page.mouse.up();
        expect(await item(page, AUSTIN).count()).toBe(0);
      }).toPass({ intervals: [0] });
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      await expect(item(page, AUSTIN)).toBeFocused();
      await expect(item(page, AUSTIN)).toBeInViewport();
    });
  });
});
