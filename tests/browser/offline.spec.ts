/** Without network after one visit: every view in both languages, search, typefaces, installation. */

import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from '../../src/build/commands/serve.mjs';
import type { CorpusIndex } from '../../src/model/corpus-index.ts';
import { MAX_CACHE_BYTES } from '../../src/offline/room.ts';
import { CONTACTS, contact } from './contacts.ts';
import { folded, openHome, panel, ready, timeline, title, visit } from './page.ts';
import { copySite } from './second-version.ts';
import { expect } from './test.ts';
import { failuresOf, kept, leave, test } from './unplugged.ts';

const {
  UNDER_DIR = 'node_modules/.cache/readouts/under',
  FIXTURE_DIR = 'node_modules/.cache/readouts/fixture-in-shards',
} = process.env;
/** The bytes of code and pages, as the build passes them to the worker. */
const CACHED_BYTES = /const CACHED_BYTES = \d+;/;
const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = '2021-03-31-milley-gerasimov-call';

const VIEWPORT = { width: 1440, height: 900 };
test.use({ serviceWorkers: 'allow', viewport: VIEWPORT });

/** All that a view says, once it no longer changes. */
/** But for the ticks of the axis, whose order in the document is that in which they were needed. */
const said = async (page: Page) =>
  folded(
    await page.locator('#root').evaluate((root) => {
      const copy = root.cloneNode(true) as Element;
      for (const axis of copy.querySelectorAll('.vis-time-axis')) axis.remove();
      return copy.textContent;
    }),
  );

/** As it is with network, and no worker. */
async function saidOnline(browser: Browser, addresses: readonly string[]): Promise<Map<string, string>> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: VIEWPORT,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const all = new Map<string, string>();
  for (const [index, address] of addresses.entries()) {
    if (index === 0) await page.goto(address);
    else await visit(page, address);
    await ready(page);
    // The overview is drawn in a pause after the timeline.
    const years = page.locator('.tl-years');
    if ((await years.count()) > 0) await expect(years).not.toBeEmpty();
    // The chips of what is set come with code of their own.
    if (/[?&]side=/.test(address)) await expect(page.locator('.filter-chips')).toBeAttached();
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

/** All with FULL; each time a contact with filters beside it. */
const READ = process.env.FULL ? VIEWS : VIEWS.filter((view) => /\?from=/.test(view));

/** French as well with FULL; each time, the search without network goes on in it. */
const IN_LANGUAGES = process.env.FULL ? ['', 'fr/'] : [''];
const SEARCHED = '?q=livraison';

for (const language of IN_LANGUAGES) {
  test(`every view opens without network as it does with it, and what needs no load works: /${language}`, async ({
    page,
    browser,
    host,
    quiet,
  }) => {
    const addresses = READ.map((view) => host.url + language + view);
    const online = await saidOnline(browser, [...addresses, host.url + SEARCHED]);
    expect(new Set(online.values()).size).toBe(READ.length + 1);

    // One visit, to the English home, whatever is read later.
    await openHome(page, host.url);
    await kept(page);
    await leave(page);
    await host.unplug();
    const failures = failuresOf(page);
    for (const address of addresses) {
      const response = await page.goto(address);
      // The page as it was kept may say all of it before the app hydrates it.
      await ready(page);
      expect(response?.fromServiceWorker(), address).toBe(true);
      await expect.poll(() => said(page), address).toBe(online.get(address));
      await expect(page.locator('html')).toHaveAttribute('lang', language === '' ? 'en' : 'fr');
    }
    await test.step('search, the other language in place, typefaces', () =>
      expectAtWork(page, host.url, online));
    expect(failures).toEqual([]);
    // There was no network: what is not cached is missing.
    quiet.allow(/ERR_INTERNET_DISCONNECTED .*robots\.txt/);
    await expect(page.evaluate(() => fetch('/robots.txt').then(({ status }) => status))).rejects.toThrow();
  });
}

/** In a page that is open without network. */
async function expectAtWork(page: Page, url: string, online: ReadonlyMap<string, string>): Promise<void> {
  await page.goto(url);
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  await page.getByRole('searchbox').fill('livraison');
  await expect(page).toHaveURL(/q=livraison/);
  await expect.poll(() => said(page)).toBe(online.get(url + SEARCHED));

  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.getByRole('link', { name: 'FR, Français', exact: true }).click();
  await expect(page).toHaveURL(`${url}fr?q=livraison`);
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
  // With FULL that a page asks for no more than it finds.
  if (!process.env.FULL) return;
  await page.reload();
  const asked = await page.evaluate(async () =>
    // Fonts of the reader's own replace them, and each system lacks some of those.
    [...(await document.fonts.ready)]
      .filter(({ family, status }) => family.includes('Variable') && status !== 'unloaded')
      .map(({ family, style, status }) => `${family.replaceAll('"', '')}, ${style}: ${status}`),
  );
  expect(asked.filter((face) => !face.endsWith(': loaded'))).toEqual([]);
  expect(asked).toEqual(
    expect.arrayContaining([
      'Libre Franklin Variable, normal: loaded',
      'Newsreader Variable, normal: loaded',
    ]),
  );
}

test('under a folder, when the host itself is gone', { tag: '@full' }, async ({ page }) => {
  const server = await serveFolder({ dir: UNDER_DIR, base: '/readouts/' });
  await openHome(page, server.url);
  await kept(page);
  await leave(page);
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
  // Each with each with FULL; each time French in a folder.
  for (const base of process.env.FULL ? [appUrl, underUrl] : [underUrl])
    for (const [language, home] of (
      [
        ['en', base],
        ['fr', `${base}fr/`],
      ] as const
    ).filter(([name]) => process.env.FULL || name === 'fr')) {
      await page.goto(home);
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

test(
  'ten megabytes are kept at most: of the texts, those that were opened last',
  { tag: '@full' },
  async ({ page, context }, testInfo) => {
    const site = testInfo.outputPath('shards');
    await copySite(FIXTURE_DIR, site);
    const json = await readFile(`${site}/data/index.json`, 'utf8');
    const { contacts, shards } = JSON.parse(json) as CorpusIndex;
    expect(shards.length, 'OUT=…/fixture-in-shards SHARD_SIZE=20000').toBeGreaterThan(2);
    // As if code and pages left room for the index and two texts.
    const room = 45_000;
    const code = await readFile(`${site}/sw.js`, 'utf8');
    expect(code).toMatch(CACHED_BYTES);
    const cached = MAX_CACHE_BYTES - Buffer.byteLength(json) - room;
    await writeFile(`${site}/sw.js`, code.replace(CACHED_BYTES, `const CACHED_BYTES = ${cached};`));

    const server = await serveFolder({ dir: site });
    await openHome(page, server.url);
    await kept(page);
    await leave(page);
    const last = contacts.ids.length - 1;
    const opened = [0, last / 3, last / 2, last].map((row) => contacts.ids[Math.floor(row)]);
    for (const id of opened) {
      await page.goto(`${server.url}contacts/${id}`);
      await ready(page);
    }
    const sizes = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.includes('-shards-'));
        const answers = await Promise.all(names.map(async (name) => (await caches.open(name)).matchAll()));
        return Promise.all(answers.flat().map(async (answer) => (await answer.blob()).size));
      });
    const sum = async () => (await sizes()).reduce((all, size) => all + size, 0);
    await expect.poll(sum).toBeLessThanOrEqual(room);
    expect(await sum()).toBeGreaterThan(0);

    await leave(page);
    await context.setOffline(true);
    await server.close();
    await page.goto(`${server.url}contacts/${opened.at(-1)}`);
    await ready(page);
    await expect(panel(page).getByRole('region').first()).toBeVisible();
  },
);
