/** What goes wrong outside our power: code that does not arrive, storage refused, themes that change. */

import type { Page } from '@playwright/test';
import { en } from '../../../src/messages/en.ts';
import { CONTACTS, contact } from '../contacts.ts';
import { contactsOf, item, openContact, openHome, panel, title } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = contact('2021-03-31-milley-gerasimov-call');
const TIMELINE_CODE = /\/assets\/Timeline-[^/]+\.js$/;

test.use({ viewport: { width: 1440, height: 900 } });

const list = (page: Page) => page.getByRole('table', { name: 'Contacts by date' });

test.describe('the code of the timeline fails to load', () => {
  test.beforeEach(({ quiet }) => quiet.allow(/net::ERR_FAILED|Failed to fetch dynamically imported module/));

  // Each time: static-timeline.spec.ts that it stands in, tests/app/App.test.tsx that contacts open from it.
  test('the list of contacts stands in, and contacts open from it', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.route(TIMELINE_CODE, (route) => route.abort());
    await page.goto(appUrl);
    await expect(
      page.getByText('The timeline could not be loaded. The list has the same contacts.'),
    ).toBeVisible();
    const links = contactsOf(page).getByRole('link');
    await expect(links).toHaveCount(CONTACTS.length);
    for (const { id } of CONTACTS) await expect(list(page).locator(`[data-contact="${id}"]`)).toBeVisible();
    // Buttons for what is not there would do nothing.
    await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);

    const austin = links.filter({ hasText: 'Belousov–Austin' });
    await austin.click();
    await expect(title(page, AUSTIN.title)).toBeFocused();
    await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN.id}`);
    await expect(austin).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(austin).toBeFocused();
  });

  test('“Try again” brings the timeline, and the open contact stays', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.route(TIMELINE_CODE, (route) => route.abort());
    await page.goto(`${appUrl}contacts/${MARCH.id}`);
    const again = page.getByRole('button', { name: en.views.retry });
    await expect(again).toBeVisible();
    await expect(title(page, MARCH.title)).toBeVisible();
    await again.click();
    // Still refused: the same answer, not an empty pane.
    await expect(again).toBeVisible();
    await page.unroute(TIMELINE_CODE);
    await again.click();
    await expect(item(page, MARCH)).toHaveAttribute('aria-current', 'true');
    await expect(title(page, MARCH.title)).toBeVisible();
    await expect(again).toHaveCount(0);
  });
});

test.describe('no app', () => {
  // It does not come, so there is nothing to wait for.
  test.use({ waitsForApp: false });

  // What is refused: tests/corpus/check-index.test.ts.
  test('data that do not fit the app are refused, and the page can still be read', { tag: '@full' }, async ({
    page,
    appUrl,
    quiet,
  }) => {
    quiet.allow(/contacts\.cells\.values\[0\] is 999999/);
    await page.route('**/data/index.json', async (route) => {
      const response = await route.fetch();
      const index = (await response.json()) as { contacts: { cells: { values: number[] } } };
      index.contacts.cells.values[0] = 999_999;
      await route.fulfill({ response, json: index });
    });
    await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
    await expect(page.getByRole('alert')).toContainText('The contacts could not be loaded');
    await expect(page.getByRole('alert').getByRole('button', { name: en.views.retry })).toBeVisible();
    await expect(title(page, AUSTIN.title)).toBeVisible();
  });

  test('the theme that was chosen is there before the first paint', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openHome(page, appUrl);
    await switchTheme(page).click();
    await expectDark(page);
    // Without the app's code: what paints first is dark already.
    await page.route(/\/assets\/.*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
    await expectDark(page);
  });
});

/** How light the ground of the page is, from 0 to 255. */
const ground = (page: Page) =>
  page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    ).map(Number);
    return (red + green + blue) / 3;
  });
const expectDark = (page: Page) => expect.poll(() => ground(page)).toBeLessThan(60);
const expectLight = (page: Page) => expect.poll(() => ground(page)).toBeGreaterThan(200);
const switchTheme = (page: Page) => page.getByRole('button', { name: /^Switch (to|between)/ });

test.describe('light and dark', () => {
  test('follow the system until the reader chooses', { tag: '@full' }, async ({ page, appUrl }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openHome(page, appUrl);
    await expectLight(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectDark(page);

    await switchTheme(page).click();
    await expectLight(page);
    await expect(switchTheme(page)).toHaveAccessibleName('Switch to dark');
    await page.reload();
    await expectLight(page);
    await switchTheme(page).click();
    await expectDark(page);
    await expect(switchTheme(page)).toHaveAccessibleName('Switch to light');
    await page.emulateMedia({ colorScheme: 'light' });
    await expectDark(page);
  });
});

test.describe('storage refused', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'] as const) {
        Object.defineProperty(window, name, {
          configurable: true,
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    });
  });

  test('the app works, and the theme switch for as long as the page lives', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openHome(page, appUrl);
    expect(
      await page.evaluate(() => {
        try {
          return `read ${localStorage.length}`;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
    await switchTheme(page).click();
    await expectDark(page);
    await item(page, AUSTIN).click();
    await expect(title(page, AUSTIN.title)).toBeVisible();
    await expectDark(page);
    await page.reload();
    await expectLight(page);
  });

  test('that only refuses to write is no trouble either', { tag: '@full' }, async ({ page, appUrl }) => {
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.defineProperty(window, 'localStorage', { value: { getItem: () => null, setItem: full } });
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await openContact(page, appUrl, AUSTIN);
    await switchTheme(page).click();
    await expectLight(page);
  });
});

test.describe('offline after the first load', () => {
  test.use({ ownContext: true });

  test('contacts still open', { tag: '@full' }, async ({ page, appUrl, context, quiet }) => {
    // A face of the type that the first page did not need.
    quiet.allow(/net::ERR_INTERNET_DISCONNECTED .*\.woff2/);
    await openHome(page, appUrl);
    await context.setOffline(true);
    for (const one of [AUSTIN, MARCH]) {
      await item(page, one).click();
      await expect(title(page, one.title)).toBeVisible();
      await expect(page).toHaveURL(`${appUrl}contacts/${one.id}`);
    }
  });
});
