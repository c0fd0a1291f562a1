/** Every built page, as search engines and those who show links to it read it: the build for a full address. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Corpus } from '../../src/model/corpus.ts';
import { readCorpus } from './page.ts';
import { expect, test } from './test.ts';

const DIR = process.env.UNDER_DIR ?? 'node_modules/.cache/readouts/under';
const FIXTURE_DIR = process.env.FIXTURE_DIR ?? 'node_modules/.cache/readouts/fixture';
const ADDRESS = 'https://example.org/readouts/';
const VIEWS = ['', 'list', 'on-record', 'texts', 'method'];

/** The paths that a site has to have, `''` for home; those of French begin with `fr`. */
function pathsOf({ contacts, texts }: Corpus): string[] {
  const english = [
    ...VIEWS,
    ...contacts.map(({ id }) => `contacts/${id}`),
    ...texts.map(({ id }) => `texts/${id}`),
  ];
  return [...english, ...english.map((path) => (path === '' ? 'fr' : `fr/${path}`))];
}

/** The folders of a build that hold a page. */
function pagesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace(/\/?index\.html$/, ''));
}

const addressOf = (path: string) => ADDRESS + path + (path === '' ? '' : '/');
/** The folder of a page of this site. */
const pathAt = (address: string) => address.slice(ADDRESS.length).replace(/\/$/, '');

interface Head {
  readonly title: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly data: readonly string[];
}

function headOf(page: Page): Promise<Head> {
  return page.evaluate(() => {
    const metas = [...document.head.querySelectorAll('meta')];
    const links = [
      ...document.head.querySelectorAll<HTMLLinkElement>('link[rel=canonical], link[rel=alternate]'),
    ];
    return {
      title: document.title,
      language: document.documentElement.lang,
      meta: Object.fromEntries(
        metas.map((tag) => [tag.getAttribute('property') ?? tag.name, tag.content] as const),
      ),
      links: Object.fromEntries(
        links.map((tag) => [tag.hreflang || tag.rel, tag.getAttribute('href') ?? '']),
      ),
      data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => script.textContent ?? '',
      ),
    };
  });
}

/** Width and height of a PNG file, from its header. */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const MAIN_TYPES = { contacts: 'Event', texts: 'NewsArticle', '': 'WebSite', method: 'WebPage' } as const;

function mainTypeOf(path: string): string {
  const [room = '', id] = path.replace(/^fr(?:\/|$)/, '').split('/');
  if (room === 'texts' && id === undefined) return 'CollectionPage';
  return room in MAIN_TYPES ? MAIN_TYPES[room as keyof typeof MAIN_TYPES] : 'CollectionPage';
}

test.describe('every page of a site whose address is known', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it is, in its own words and with a picture', async ({ page, underUrl }) => {
    test.setTimeout(120_000);
    const corpus = await readCorpus(underUrl);
    const paths = pathsOf(corpus);
    expect(pagesIn(DIR).toSorted()).toEqual(paths.toSorted());
    const titles = new Map<string, string>();
    const descriptions = new Map<string, string>();
    for (const path of paths) {
      await page.goto(underUrl + path);
      const { title, language, meta, links, data } = await headOf(page);
      const french = /^fr(?:\/|$)/.test(path);
      expect.soft(language, path).toBe(french ? 'fr' : 'en');

      expect.soft(titles.get(title), `${path}: its title is taken`).toBeUndefined();
      titles.set(title, path);
      const description = meta.description ?? '';
      expect.soft(descriptions.get(description), `${path}: its description is taken`).toBeUndefined();
      descriptions.set(description, path);
      expect.soft(description.length, path).toBeGreaterThanOrEqual(60);
      expect.soft(description.length, path).toBeLessThanOrEqual(210);

      const own = addressOf(path);
      const english = french ? path.replace(/^fr\/?/, '') : path;
      const inFrench = english === '' ? 'fr' : `fr/${english}`;
      expect.soft(links, path).toEqual({
        canonical: own,
        en: addressOf(english),
        fr: addressOf(inFrench),
        'x-default': addressOf(english),
      });
      for (const address of Object.values(links))
        expect.soft(existsSync(join(DIR, pathAt(address), 'index.html')), address).toBe(true);

      const opened = /contacts\/|texts\//.test(path);
      expect.soft(meta, path).toMatchObject({
        'og:site_name': 'Readouts',
        'og:type': opened ? 'article' : 'website',
        'og:title': title.replace(/ · Readouts$/, ''),
        'og:description': description,
        'og:locale': french ? 'fr_FR' : 'en_GB',
        'og:locale:alternate': french ? 'en_GB' : 'fr_FR',
        'og:url': own,
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect.soft(meta['og:image:alt'], path).toMatch(/\p{L}{3}.*\.$/u);
      expect.soft(meta['twitter:image:alt'], path).toBe(meta['og:image:alt']);
      const contact = /contacts\/(.*)$/.exec(path)?.[1];
      const picture = `previews/${french ? 'fr' : 'en'}/${contact ? `contacts/${contact}` : 'site'}.png`;
      expect.soft(meta['og:image'], path).toBe(ADDRESS + picture);
      expect.soft(sizeOf(join(DIR, picture)), picture).toEqual({ width: 1200, height: 630 });

      expect.soft(data, path).toHaveLength(1);
      const graph = JSON.parse(data[0] ?? '') as {
        '@context': string;
        '@graph': { '@type': string; '@id'?: string; url?: string }[];
      };
      expect.soft(graph['@context'], path).toBe('https://schema.org');
      expect.soft(graph['@graph'][0]?.['@type'], path).toBe(mainTypeOf(path));
      for (const { '@id': id, '@type': type } of graph['@graph'])
        if (id !== undefined) expect.soft(id.startsWith(ADDRESS), `${path}: ${type} ${id}`).toBe(true);
      if (contact) {
        const claims = graph['@graph'].filter((thing) => thing['@type'] === 'Claim');
        expect.soft(claims.length, path).toBeGreaterThan(0);
        expect
          .soft(
            graph['@graph'].some((thing) => thing['@type'] === 'NewsArticle'),
            path,
          )
          .toBe(true);
      }
    }
    expect(titles.size).toBe(paths.length);
  });

  test('is in the sitemap, and nothing else', async ({ underUrl }) => {
    const corpus = await readCorpus(underUrl);
    const xml = readFileSync(join(DIR, 'sitemap.xml'), 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
    expect(listed.toSorted()).toEqual(pathsOf(corpus).map(addressOf).toSorted());
    const alternates = [...xml.matchAll(/hreflang="(?:en|fr|x-default)" href="([^"]*)"/g)];
    expect(alternates).toHaveLength(listed.length * 3);
    for (const [, address = ''] of alternates) expect(listed).toContain(address);
    const robots = readFileSync(join(DIR, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
    const response = await fetch(`${underUrl}robots.txt`);
    expect(response.headers.get('content-type')).toContain('text/plain');
  });

  test('links only to pages and files that are there', async ({ page, underUrl, quiet }) => {
    test.setTimeout(120_000);
    quiet.allow(/status of 404 .*no-such-page/);
    const missing = new Set<string>();
    let links = 0;
    for (const path of [...pagesIn(DIR), 'no-such-page']) {
      await page.goto(underUrl + path);
      const hrefs = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'a[href], link[href]:not([rel=canonical], [rel=alternate]), script[src]',
          ),
        ].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
      );
      for (const href of hrefs) {
        const { origin, pathname } = new URL(href, page.url());
        if (origin !== new URL(underUrl).origin) continue;
        links += 1;
        const file = decodeURIComponent(pathname).replace(/^\/readouts(?:\/|$)/, '');
        const there = ['', 'index.html'].some(
          (name) => /\.\w+$/.test(join(file, name)) && existsSync(join(DIR, file, name)),
        );
        if (!pathname.startsWith('/readouts') || !there) missing.add(`${path}: ${href}`);
      }
    }
    expect(links).toBeGreaterThan(1000);
    expect([...missing]).toEqual([]);
  });
});

test('without an address, nothing is written that would need one', async ({ page, appUrl }) => {
  for (const path of ['', 'fr/contacts/2024-06-25-austin-belousov-call', 'texts/la-presse-2021-11-23']) {
    await page.goto(appUrl + path);
    const { meta, links, data } = await headOf(page);
    expect(Object.keys(meta).filter((name) => /image|og:url/.test(name))).toEqual([]);
    expect(meta['twitter:card']).toBe('summary');
    expect(Object.keys(links)).toEqual([]);
    expect(data.join()).not.toMatch(
      /"(?:@id|url|mainEntityOfPage|contentUrl)":"(?!\/)(?!https:\/\/(?:www\.)?\w)/,
    );
  }
  expect((await fetch(`${appUrl}sitemap.xml`)).status).toBe(404);
  const robots = await fetch(`${appUrl}robots.txt`);
  expect(await robots.text()).toBe('User-agent: *\nAllow: /\n');
});

test.describe('markup in the data', () => {
  test('stays data in the block for machines, under the policy', async ({ page, fixtureUrl }) => {
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
    });
    const corpus = await readCorpus(fixtureUrl);
    for (const path of [
      'contacts/2021-03-02-lighthouse-call',
      'texts/le-signal-2021-03-03',
      'fr/contacts/2021-03-02-lighthouse-call',
    ]) {
      const raw = readFileSync(join(FIXTURE_DIR, path, 'index.html'), 'utf8');
      // Each script of the page is one of ours: the data end none and begin none.
      expect(raw.match(/<script\b[^>]*>/g), path).toHaveLength(3);
      expect(raw.match(/<\/script\s*>/gi), path).toHaveLength(3);
      await page.goto(fixtureUrl + path);
      await page.waitForLoadState('networkidle');
      const { data } = await headOf(page);
      expect(data).toHaveLength(1);
      const graph = JSON.parse(data[0] ?? '') as { '@graph': { '@type': string; text?: string }[] };
      const words = graph['@graph'].flatMap(({ text }) => text ?? []);
      expect(words).toContain('« <img src=x onerror=alert(1)> </script><script>alert(2)</script> »');
      const known = new Set(
        corpus.statements.flatMap(({ passages }) => passages.map((passage) => passage.words)),
      );
      for (const piece of words.flatMap((text) => text.split(' […] ')))
        expect(known.has(piece), piece).toBe(true);
      await expect(page.locator('img, #root script, head script:not([src])')).toHaveCount(0);
      expect(await page.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
    }
    expect(dialogs).toEqual([]);
  });
});

test.describe('the canonical address', () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
  const canonical = (page: Page) => page.locator('link[rel=canonical]');
  const CALL = '2024-06-25-austin-belousov-call';

  test('follows the view, as phones share it in place of the address', async ({ page, underUrl }) => {
    await page.goto(`${underUrl}contacts/${CALL}`);
    await page.getByRole('button', { name: 'Previous contact' }).click();
    await expect(page).toHaveTitle(/^US ambassador summoned/);
    await expect(canonical(page)).toHaveAttribute(
      'href',
      `${ADDRESS}contacts/2024-06-24-us-ambassador-summoned-moscow/`,
    );
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(canonical(page)).toHaveAttribute('href', ADDRESS);
    await page.getByRole('checkbox', { name: 'Both on record' }).check();
    await expect(canonical(page)).toHaveAttribute('href', `${ADDRESS}?both=1`);
    await page.getByRole('link', { name: 'Français (FR)', exact: true }).click();
    await expect(canonical(page)).toHaveAttribute('href', `${ADDRESS}fr?both=1`);
    await page.getByRole('checkbox', { name: /parties citées/ }).uncheck();
    await expect(canonical(page)).toHaveAttribute('href', `${ADDRESS}fr/`);
  });

  test('keeps what a link says beyond its path', async ({ page, underUrl }) => {
    await page.goto(`${underUrl}contacts/${CALL}?view=list&side=ru#vn-open-lines`);
    await expect(canonical(page)).toHaveAttribute(
      'href',
      `${ADDRESS}contacts/${CALL}?view=list&side=ru#vn-open-lines`,
    );
  });
});
