/** A corpus of one's own: kept over reloads and in every tab, shown by the same app, and never taken for the site's. */

import { own } from '../../../src/messages/en/own.ts';
import { en } from '../../../src/messages/en.ts';
import { hardToRead } from '../access/contrast.ts';
import { expectNoBarrier } from '../barriers.ts';
import { CONTACTS, contact } from '../contacts.ts';
import { contactsOf, item, openHome, ready, timeline, title } from '../page.ts';
import { expect, test } from '../test.ts';
import { kept, test as onHost } from '../unplugged.ts';
import { band, KEPT, keepFiles, SEEDS } from './own.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const YOURS = en.views.names.add;
const VIEWPORT = { width: 1440, height: 900 };

test.use({ ownContext: true, waitsForApp: false, viewport: VIEWPORT });

test('is shown by the same app, brought back by a reload, and asked of no host', async ({
  page,
  appUrl,
  quiet,
}) => {
  // Deeper addresses have no page on the host, whose 404 page preloads the published index.
  quiet.allow(/404|preload/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHome(page, appUrl);
  const views = page.getByRole('navigation', { name: en.views.label });
  await views.getByRole('link', { name: YOURS }).click();
  await expect(page.getByRole('heading', { level: 1, name: YOURS })).toBeVisible();
  // Whatever is asked for from now on.
  await ready(page);
  asked.length = 0;
  await expect(band(page)).toContainText(own.band.device);
  await expectNoBarrier(page);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await hardToRead(page), 'in forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });

  await keepFiles(page, SEEDS);
  await expect(page.getByRole('button', { name: /^Undo/ }).first()).toBeEnabled();
  await views.getByRole('link', { name: en.views.names.timeline }).click();
  await item(page, AUSTIN).click();
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await expect(page).toHaveURL(`${appUrl}own/contacts/${AUSTIN.id}`);
  await expect(page).toHaveTitle(new RegExp(`${YOURS} · Readouts$`));
  await expect(page.locator('link[rel=canonical], script[type="application/ld+json"]')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('/data/'))).toEqual([]);

  await page.reload();
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await expect(band(page)).toContainText(KEPT);
  await page.getByRole('searchbox').fill('Ukraine');
  await expect(page).toHaveURL(/q=Ukraine/);
  await expect(page.getByRole('search')).toContainText(en.filters.count(8, CONTACTS.length));
  if (process.env.FULL) await expectNoBarrier(page);
  await page.getByRole('link', { name: 'FR, Français' }).click();
  await expect(page).toHaveURL(/\/own\/fr\/contacts\//);
  await expect(page.getByRole('link', { name: 'Revenir aux textes publiés' })).toHaveAttribute('href', '/fr');
});

test('tabs follow each other, and with errors the last state without any stays', { tag: '@full' }, async ({
  page,
  context,
  appUrl,
  quiet,
}) => {
  quiet.allow(/404|preload/);
  await page.goto(`${appUrl}own/add/`);
  await expect(band(page)).toContainText(KEPT);
  const other = await context.newPage();
  await other.goto(`${appUrl}own/list`);
  await expect(contactsOf(other)).toHaveCount(0);
  await keepFiles(page, SEEDS);
  await expect(contactsOf(other)).toHaveCount(CONTACTS.length);

  await keepFiles(page, [['contacts.yaml', 'nonsense: [']]);
  const errors = band(other).getByRole('link', { name: /error/ });
  await expect(errors).toBeVisible();
  await expect(contactsOf(other)).toHaveCount(CONTACTS.length);
  await errors.click();
  await expect(other.getByRole('heading', { level: 1, name: YOURS })).toBeVisible();
  await keepFiles(page, SEEDS);
  await expect(errors).toBeHidden();
});

test('with no room left, or none given, work goes on in the page, which says that nothing is kept', {
  tag: '@full',
}, async ({ page, appUrl, quiet }) => {
  quiet.allow(/Quota|reading 'open'/);
  await page.goto(`${appUrl}own/add/`);
  await expect(band(page)).toContainText(KEPT);
  await keepFiles(page, SEEDS);
  const undo = page.getByRole('button', { name: /^Undo/ }).first();
  await expect(undo).toBeEnabled();
  // Chromium notices a smaller quota only some time later.
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    addEventListener('there-is-room', () =>
      Object.defineProperty(IDBObjectStore.prototype, 'put', put ?? {}),
    );
  });
  await undo.click();
  await expect(band(page)).toContainText(own.band.unsaved.full);
  await expect(undo).toBeDisabled();
  await page.evaluate(() => dispatchEvent(new Event('there-is-room')));
  await page.getByRole('button', { name: /^Redo/ }).first().click();
  await expect(band(page)).toContainText(KEPT);

  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.reload();
  await expect(band(page)).toContainText(own.band.unsaved.unavailable);
});

onHost.describe('without network', () => {
  onHost.use({ serviceWorkers: 'allow', viewport: VIEWPORT, waitsForApp: false });

  onHost(
    'every address of it opens, once its code is kept',
    { tag: '@full' },
    async ({ page, host, quiet }) => {
      quiet.allow(/404|preload|ERR_/);
      await openHome(page, host.url);
      await kept(page);
      await page.goto(`${host.url}own/add`);
      await expect(band(page)).toContainText(KEPT);
      await keepFiles(page, SEEDS);
      await expect
        .poll(async () => {
          const response = await page.goto(`${host.url}own/list`);
          await expect(contactsOf(page)).toHaveCount(CONTACTS.length);
          return response?.status();
        })
        .toBe(200);
      await host.unplug();
      await page.goto(`${host.url}own/contacts/${AUSTIN.id}`);
      await expect(title(page, AUSTIN.title)).toBeVisible();
      await expect(band(page)).toContainText(KEPT);
      await expect(timeline(page).getByRole('link').first()).toBeVisible();
    },
  );
});
