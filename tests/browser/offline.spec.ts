/** Without network after one visit: every view in both languages, search, typefaces; and how a newer version comes. */

import { rm } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from '../../src/build/serve.mjs';
import { CONTACTS, contact } from './contacts.ts';
import { contactsOf, folded, openHome, timeline, title } from './page.ts';
import { copySite, deploySecond, SECOND } from './second-version.ts';
import { expect, test } from './test.ts';

const { APP_DIR = 'dist', UNDER_DIR = 'node_modules/.cache/readouts/under' } = process.env;
const FIXTURE_DATA = `${process.env.FIXTURE_DIR ?? 'node_modules/.cache/readouts/fixture'}/data`;
const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = '2021-03-31-milley-gerasimov-call';

const VIEWPORT = { width: 1440, height: 900 };
test.use({ serviceWorkers: 'allow', viewport: VIEWPORT, contextOptions: { reducedMotion: 'reduce' } });

/** Until the worker has kept all it keeps, and stands before this page. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });
}

/** Requests of the page that brought nothing. */
function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on('requestfailed', (request) =>
    failures.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.url()}: ${response.status()}`);
  });
  return failures;
}

/** All that a view says, once it stands still. */
const said = async (page: Page) => folded(await page.locator('#root').textContent());

/** As it is with network, and no worker. */
async function saidOnline(browser: Browser, addresses: readonly string[]): Promise<Map<string, string>> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const all = new Map<string, string>();
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' });
    all.set(address, await said(page));
  }
  await context.close();
  return all;
}

const VIEWS = [
  '',
  `contacts/${AUSTIN.id}`,
  `contacts/${MARCH}?from=2021-01-01&to=2021-12-31&side=ru&v=1`,
  'list?sort=-kind&q=Ukraine&v=1',
  'on-record',
  'texts',
  'texts/la-presse-2021-11-23',
  'method',
];

for (const language of ['', 'fr/']) {
  test(`every view opens without network as it does with it: /${language}`, async ({
    page,
    context,
    browser,
    appUrl,
    quiet,
  }) => {
    const addresses = VIEWS.map((view) => appUrl + language + view);
    const online = await saidOnline(browser, addresses);
    expect(new Set(online.values()).size).toBe(VIEWS.length);

    // One visit, to the English home, whatever is read later.
    await openHome(page, appUrl);
    await kept(page);
    await context.setOffline(true);
    const failures = failuresOf(page);
    await page.reload();
    await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
    for (const address of addresses) {
      // Still: the page as it was kept may say all of it before the app takes it over.
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.fromServiceWorker(), address).toBe(true);
      await expect.poll(() => said(page), address).toBe(online.get(address));
      await expect(page.locator('html')).toHaveAttribute('lang', language === '' ? 'en' : 'fr');
    }
    expect(failures).toEqual([]);
    // There was no way out: what nobody keeps is not there.
    quiet.allow(/ERR_INTERNET_DISCONNECTED .*robots\.txt/);
    await expect(page.evaluate(() => fetch('/robots.txt').then(({ status }) => status))).rejects.toThrow();
  });
}

test('without network: search, the other language in place, typefaces', async ({ page, context, appUrl }) => {
  await openHome(page, appUrl);
  await page.getByRole('searchbox').fill('livraison');
  await expect(page).toHaveURL(/q=livraison/);
  await expect(timeline(page).getByRole('link')).not.toHaveCount(CONTACTS.length);
  const found = await timeline(page).getByRole('link').count();
  expect(found).toBeGreaterThan(0);

  await page.goto(appUrl);
  await kept(page);
  await context.setOffline(true);
  const failures = failuresOf(page);
  await page.reload();
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  await page.getByRole('searchbox').fill('livraison');
  await expect(page).toHaveURL(/q=livraison/);
  await expect(timeline(page).getByRole('link')).toHaveCount(found);

  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  await expect(page).toHaveURL(`${appUrl}fr?q=livraison`);
  await expect(page.getByRole('link', { name: 'Aller aux contacts' })).toBeAttached();
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

  // Upright and italic, and letters of the larger subset: those that this page has not asked for as well.
  for (const font of [
    '1em "Newsreader Variable"',
    'italic 1em "Newsreader Variable"',
    '1em "Libre Franklin Variable"',
  ])
    for (const letters of ['Été', 'Łódź']) {
      const states = await page.evaluate(
        async ([face = '', text]) => (await document.fonts.load(face, text)).map(({ status }) => status),
        [font, letters],
      );
      expect(new Set(states), `${font}: ${letters}`).toEqual(new Set(['loaded']));
    }
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1em "Libre Franklin Variable"'))).toBe(true);
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length),
  ).toBe(0);
  expect(failures).toEqual([]);
});

test('under a folder, when the host itself is gone', async ({ page }) => {
  const server = await serveFolder({ dir: UNDER_DIR, base: '/readouts/' });
  await openHome(page, server.url);
  await kept(page);
  await server.close();
  const failures = failuresOf(page);
  await page.goto(`${server.url}contacts/${AUSTIN.id}`);
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await page.goto(`${server.url}fr/list`);
  await expect(page.getByRole('table', { name: 'Contacts par date' }).getByRole('rowheader')).toHaveCount(
    CONTACTS.length,
  );
  expect(failures).toEqual([]);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  );
  expect(scopes).toEqual([server.url]);
});

/* Browsers without a window never give a reason against installing, so what Chromium asks for is asked for here. */
test('can be installed, in both languages', async ({ page, context, appUrl, underUrl }) => {
  const devtools = await context.newCDPSession(page);
  for (const base of [appUrl, underUrl])
    for (const [language, home] of [
      ['en', base],
      ['fr', `${base}fr/`],
    ] as const) {
      await page.goto(home);
      await kept(page);
      const { errors, data, url } = await devtools.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(url).toBe(`${base}${language === 'en' ? 'manifest' : 'manifest.fr'}.webmanifest`);
      const manifest = JSON.parse(data ?? '') as {
        start_url: string;
        icons: { src: string; sizes: string; purpose?: string }[];
      };
      expect(manifest).toMatchObject({
        name: 'Readouts',
        lang: language,
        id: new URL(base).pathname,
        display: 'standalone',
      });
      expect(new URL(manifest.start_url, url).href).toBe(home);
      const drawn = manifest.icons.map(async ({ src, sizes, purpose = 'any' }) => {
        const width = await page.evaluate(async (address) => {
          const image = Object.assign(new Image(), { src: address });
          await image.decode();
          return image.naturalWidth;
        }, new URL(src, url).href);
        if (sizes !== 'any') expect(sizes, src).toBe(`${width}x${width}`);
        return `${purpose} ${sizes}`;
      });
      expect(await Promise.all(drawn)).toEqual(
        expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']),
      );
    }
});

test.describe('a site that changes', () => {
  let site = '';
  let server: Awaited<ReturnType<typeof serveFolder>>;

  test.beforeEach(async () => {
    site = test.info().outputPath('site');
    await copySite(APP_DIR, site);
    server = await serveFolder({ dir: site });
  });
  test.afterEach(() => server.close());

  const version = (page: Page) => page.evaluate(() => String(Reflect.get(globalThis, 'version') ?? 'first'));
  const isWaiting = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state ?? 'none');
  const update = (page: Page) =>
    page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
  const namesKept = (page: Page) =>
    page.evaluate(async () => {
      const [name = ''] = (await caches.keys()).filter((one) => one.includes('precache'));
      return (await (await caches.open(name)).keys()).map(({ url }) => url.replace(/.*\//, ''));
    });

  test('a newer version waits, and has replaced the older once that is closed', async ({ page, context }) => {
    await openHome(page, server.url);
    await kept(page);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const gone = await deploySecond(site);
    await update(page);
    await expect.poll(() => isWaiting(page)).toBe('installed');

    // The open page goes on: with code that the host no longer has.
    await page.getByRole('link', { name: 'Method', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/method/);
    expect(await version(page)).toBe('first');
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    expect(await namesKept(page)).toEqual(expect.arrayContaining([...gone]));

    // Another page is of the newer version at once, and the older one stays with its own.
    const other = await context.newPage();
    await other.goto(`${server.url}method`);
    await expect.poll(() => version(other)).toBe(SECOND);
    expect(await isWaiting(page)).toBe('installed');
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);

    await page.close();
    await other.close();
    const next = await context.newPage();
    await openHome(next, server.url);
    await expect.poll(() => version(next)).toBe(SECOND);
    await kept(next);
    expect(await isWaiting(next)).toBe('none');
    await expect.poll(async () => (await namesKept(next)).filter((name) => gone.includes(name))).toEqual([]);
    await context.setOffline(true);
    await next.goto(`${server.url}method`);
    await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => version(next)).toBe(SECOND);
  });

  test('data exchanged on the host are read on the next load, and kept', async ({ page, context }) => {
    await openHome(page, server.url);
    await kept(page);
    await rm(`${site}/data`, { recursive: true });
    await copySite(FIXTURE_DATA, `${site}/data`);
    const { contacts } = (await (await fetch(`${server.url}data/corpus.json`)).json()) as {
      contacts: unknown[];
    };
    expect(contacts.length).not.toBe(CONTACTS.length);
    await page.goto(`${server.url}list`);
    await expect(contactsOf(page)).toHaveCount(contacts.length);
    await context.setOffline(true);
    await page.goto(`${server.url}list?v=1`);
    await expect(contactsOf(page)).toHaveCount(contacts.length);
  });

  test('a worker that is taken from the host leaves the site at work', async ({ page, quiet }) => {
    quiet.allow(/status of 404|bad HTTP response code \(404\)/);
    await openHome(page, server.url);
    await kept(page);
    await rm(`${site}/sw.js`);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => undefined));
    await page.goto(`${server.url}contacts/${AUSTIN.id}`);
    await expect(title(page, AUSTIN.title)).toBeVisible();
    await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  });

  test('a host without a worker serves the site all the same', async ({ page, quiet }) => {
    quiet.allow(/status of 404|bad HTTP response code \(404\)/);
    await rm(`${site}/sw.js`);
    const refused = page.waitForEvent('console', (message) => message.text().includes('404'));
    await openHome(page, server.url);
    await refused;
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  });
});
