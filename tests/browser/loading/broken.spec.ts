/** Where the app cannot run or breaks: older browsers, code that does not come, other programs that take the page apart. */

import type { Page } from '@playwright/test';
import { previews } from '../../../src/messages/en/previews.ts';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { en } from '../../../src/messages/en.ts';
import { FAILURE } from '../../../src/messages/load-failure.ts';
import { contact } from '../contacts.ts';
import { item, openContact, panel, ready, title, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = contact('2021-03-31-milley-gerasimov-call');

test.use({
  // Where it does not come, the wait would only end by its limit.
  waitsForApp: false,
  viewport: { width: 1440, height: 900 },
});

/** The page can be read as it was sent, below a line that says why nothing answers. */
async function expectAsSent(page: Page): Promise<void> {
  const line = page.getByRole('alert');
  await expect(line).toContainText(FAILURE.en.broken);
  await expect(line).not.toContainText(FAILURE.en.loadFailed, { useInnerText: true });
  await expect(line.getByRole('button', { name: FAILURE.en.retry })).toBeVisible();
  await expect(title(page, AUSTIN.title)).toBeVisible();
}

test('a browser without the built-ins of 2023 and later is given them', { tag: '@full' }, async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/preload/);
  await page.addInitScript(() => {
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
      Reflect.deleteProperty(Array.prototype, name);
    for (const name of ['toWellFormed', 'isWellFormed']) Reflect.deleteProperty(String.prototype, name);
    for (const name of ['groupBy']) for (const to of [Object, Map]) Reflect.deleteProperty(to, name);
    for (const name of [
      'union',
      'intersection',
      'difference',
      'isSubsetOf',
      'isSupersetOf',
      'isDisjointFrom',
    ])
      Reflect.deleteProperty(Set.prototype, name);
    for (const name of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, name);
    Reflect.deleteProperty(Array, 'fromAsync');
    Reflect.deleteProperty(globalThis, 'Iterator');
  });
  await openContact(page, appUrl, AUSTIN);
  await item(page, MARCH).click();
  await expect(title(page, MARCH.title)).toBeVisible();
  for (const path of [
    'list?sort=-kind',
    'on-record',
    'texts',
    'texts/la-presse-2021-11-23',
    'method',
    '?q=Ukraine',
  ]) {
    if (process.env.FULL) await page.goto(appUrl + path);
    else await visit(page, `/${path}`);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a browser that cannot draw the page keeps it as it was sent', { tag: '@full' }, async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/fromEntries/);
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'fromEntries'));
  await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
  await expectAsSent(page);
});

test('code that does not come, or that the browser cannot read, leaves the page as it was sent', async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/ERR_FAILED|Failed to fetch|dynamically imported|SyntaxError|Unexpected|status of 404/);
  const code = /\/assets\/(?:index|bootstrap)-[^/]+\.js$/;
  await page.route(code, (route) => route.abort());
  await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
  await expectAsSent(page);
  // An address that no page was made for.
  await page.goto(`${appUrl}nowhere`);
  await expect(page.getByRole('alert')).toContainText(FAILURE.en.broken);
  await expect(page.getByRole('heading', { level: 1, name: previews.nowhere.title })).toBeVisible();
  await page.unroute(code);
  if (!process.env.FULL) return;
  // Where the data alone are missing, it may be an older address of a page: none is said to be missing.
  await page.route('**/data/index.json', (route) => route.abort());
  await page.goto(`${appUrl}contacts/2024-06-25-belousov-austin-call`);
  await expect(page.getByRole('alert')).toContainText(FAILURE.en.loadFailed);
  await expect(page.getByRole('alert').getByRole('button', { name: FAILURE.en.retry })).toBeVisible();
  await expect(page.getByText(previews.nowhere.title)).toHaveCount(0);
  await page.route(code, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'let let = 1 ~ ;' }),
  );
  await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
  await expectAsSent(page);
});

test('a reader’s own texts are drawn afresh, and where that fails too, the page says what it is', {
  tag: '@full',
}, async ({ page, appUrl, quiet }) => {
  quiet.allow(/NotFoundError|Failed to execute|not a child|fromEntries/);
  const field = page.getByLabel(workbench.add.paste);
  await page.goto(`${appUrl}own/add`);
  await expect(field).toBeVisible();
  const takeApart = () =>
    page.evaluate(() => {
      for (const element of document.querySelectorAll('.workbench > *, main > *'))
        document.body.append(element);
    });
  await takeApart();
  await page.getByRole('link', { name: en.views.names.texts, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: en.views.names.texts })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.evaluate(() => {
    Reflect.deleteProperty(Object, 'fromEntries');
    document.querySelector('main')?.replaceChildren();
  });
  await page.getByRole('link', { name: en.views.names.add, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(FAILURE.en.broken);
  await expect(page.getByText(previews.own.stays)).toBeVisible();
});

test('a page that another program takes apart is drawn afresh', { tag: '@full' }, async ({
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/NotFoundError|Failed to execute|not a child/);
  await openContact(page, appUrl, AUSTIN);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll(
      '#comparison .pair, #comparison .point, #comparison section',
    ))
      document.body.append(element);
  });
  await panel(page).getByRole('button', { name: 'Previous contact' }).click();
  await expect(page).not.toHaveURL(/austin/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('in a frame that is sandboxed but for scripts the app works', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}robots.txt`);
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 1400, height: 850 });
    frame.sandbox.add('allow-scripts');
    document.body.replaceChildren(frame);
  }, `${appUrl}contacts/${MARCH.id}`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#root[data-ready]')).toBeAttached();
  await frame.getByRole('button', { name: 'Next contact' }).click();
  await expect(frame.locator('#comparison h2')).not.toHaveText(MARCH.title);
  await expect(frame.getByRole('alert')).toHaveCount(0);
});
