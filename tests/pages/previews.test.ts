/** Every built page as search engines and link previews read it: the build with a full URL. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/build/commands/serve.mjs';
import type { Corpus } from '../../src/model/corpus.ts';
import { all, appSite, fixtureSite, underSite } from './built-site.ts';
import { headOf } from './head-of.ts';

const ADDRESS = 'https://example.org/readouts/';
const VIEWS = ['', 'list', 'on-record', 'texts', 'data', 'method', 'people'];
const site = underSite();

/** The paths that a site has to have, `''` for home; those of French begin with `fr`. */
function pathsOf({ contacts, texts, people }: Corpus): string[] {
  const english = [
    ...VIEWS,
    ...contacts.map(({ id }) => `contacts/${id}`),
    ...texts.map(({ id }) => `texts/${id}`),
    ...people.map(({ id }) => `people/${id}`),
  ];
  return [...english, ...english.map((path) => (path === '' ? 'fr' : `fr/${path}`))];
}

const PATHS = pathsOf(site.corpus);
const addressOf = (path: string) => ADDRESS + path + (path === '' ? '' : '/');
/** The folder of a page of this site. */
const pathAt = (address: string) => address.slice(ADDRESS.length).replace(/\/$/, '');

/** Width and height of a PNG file, from its header. */
function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const MAIN_TYPES = {
  people: 'ProfilePage',
  contacts: 'Event',
  texts: 'NewsArticle',
  '': 'WebSite',
  method: 'WebPage',
  data: 'WebPage',
} as const;

function mainTypeOf(path: string): string {
  const [room = '', id] = path.replace(/^fr(?:\/|$)/, '').split('/');
  if ((room === 'texts' || room === 'people') && id === undefined) return 'CollectionPage';
  return room in MAIN_TYPES ? MAIN_TYPES[room as keyof typeof MAIN_TYPES] : 'CollectionPage';
}

test('every view, contact, text and person has a page, with a title and a description of its own', () => {
  // A reader's own corpus is on no other page.
  const published = site.paths().filter((path) => !/^own(?:\/|$)/.test(path));
  expect(published.toSorted()).toEqual(PATHS.toSorted());
  const heads = PATHS.map((path) => headOf(site.html(path)));
  expect(new Set(heads.map(({ title }) => title)).size).toBe(PATHS.length);
  expect(new Set(heads.map(({ meta }) => meta.description)).size).toBe(PATHS.length);
});

test.each(PATHS)('/%s says what it is, in its own words and with a picture', (path) => {
  const { title, language, meta, links, data } = headOf(site.html(path));
  const french = /^fr(?:\/|$)/.test(path);
  expect.soft(language).toBe(french ? 'fr' : 'en');

  const description = meta.description ?? '';
  expect.soft(description.length).toBeGreaterThanOrEqual(60);
  expect.soft(description.length).toBeLessThanOrEqual(210);

  const own = addressOf(path);
  const english = french ? path.replace(/^fr\/?/, '') : path;
  const inFrench = english === '' ? 'fr' : `fr/${english}`;
  expect.soft(links).toEqual({
    canonical: own,
    en: addressOf(english),
    fr: addressOf(inFrench),
    'x-default': addressOf(english),
  });
  for (const address of Object.values(links))
    expect.soft(site.has(join(pathAt(address), 'index.html')), address).toBe(true);

  const opened = /contacts\/|texts\//.test(path);
  expect.soft(meta).toMatchObject({
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
  expect.soft(meta['og:image:alt']).toMatch(/\p{L}{3}.*\.$/u);
  expect.soft(meta['twitter:image:alt']).toBe(meta['og:image:alt']);
  const contact = /contacts\/(.*)$/.exec(path)?.[1];
  const picture = `previews/${french ? 'fr' : 'en'}/${contact ? `contacts/${contact}` : 'site'}.png`;
  expect.soft(meta['og:image']).toBe(ADDRESS + picture);
  expect.soft(sizeOf(join(site.dir, picture)), picture).toEqual({ width: 1200, height: 630 });

  expect.soft(data).toHaveLength(1);
  const graph = JSON.parse(data[0] ?? '') as {
    '@context': string;
    '@graph': { '@type': string; '@id'?: string; url?: string }[];
  };
  expect.soft(graph['@context']).toBe('https://schema.org');
  expect.soft(graph['@graph'][0]?.['@type']).toBe(mainTypeOf(path));
  for (const { '@id': id, '@type': type } of graph['@graph'])
    if (id !== undefined) expect.soft(id.startsWith(ADDRESS), `${type} ${id}`).toBe(true);
  if (!contact) return;
  const types = graph['@graph'].map((thing) => thing['@type']);
  expect.soft(types).toContain('Claim');
  expect.soft(types).toContain('NewsArticle');
});

test('every page is in the sitemap, and nothing else', async () => {
  const xml = site.read('sitemap.xml');
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  expect(listed.toSorted()).toEqual(PATHS.map(addressOf).toSorted());
  const alternates = [...xml.matchAll(/hreflang="(?:en|fr|x-default)" href="([^"]*)"/g)];
  expect(alternates).toHaveLength(listed.length * 3);
  for (const [, address = ''] of alternates) expect(listed).toContain(address);
  expect(site.read('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  const server = await serveFolder({ dir: site.dir, base: '/readouts/' });
  const response = await fetch(`${server.url}robots.txt`);
  expect(response.headers.get('content-type')).toContain('text/plain');
  await server.close();
});

/** What the links and scripts of a page lead to, as it is written: React quotes each attribute, and no text has a bare bracket. */
function hrefsIn(html: string): string[] {
  return [...html.matchAll(/<(?:a|link|script)\b[^>]*>/g)]
    .filter(([tag]) => !/\brel="(?:canonical|alternate)"/.test(tag))
    .flatMap(([tag]) => /\b(?:href|src)="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? []);
}

test('every page links only to pages and files that are there', () => {
  const missing = new Set<string>();
  let links = 0;
  for (const path of [...site.paths(), '404.html']) {
    const html = path === '404.html' ? site.read(path) : site.html(path);
    for (const href of hrefsIn(html)) {
      // Without the last slash, as the page is asked for: nothing may depend on it.
      const { origin, pathname } = new URL(href, ADDRESS + path);
      if (origin !== new URL(ADDRESS).origin) continue;
      links += 1;
      const file = decodeURIComponent(pathname).replace(/^\/readouts(?:\/|$)/, '');
      const there = ['', 'index.html'].some(
        (name) => /\.\w+$/.test(join(file, name)) && site.has(join(file, name)),
      );
      if (!pathname.startsWith('/readouts') || !there) missing.add(`${path}: ${href}`);
    }
  }
  expect(links).toBeGreaterThan(1000);
  expect([...missing]).toEqual([]);
});

test('without an address, nothing is written that would need one', async () => {
  const app = appSite();
  for (const path of ['', 'fr/contacts/2024-06-25-austin-belousov-call', 'texts/la-presse-2021-11-23']) {
    const { meta, links, data } = headOf(app.html(path));
    expect(Object.keys(meta).filter((name) => /image|og:url/.test(name))).toEqual([]);
    expect(meta['twitter:card']).toBe('summary');
    expect(Object.keys(links)).toEqual([]);
    expect(data.join()).not.toMatch(
      /"(?:@id|url|mainEntityOfPage|contentUrl)":"(?!\/)(?!https:\/\/(?:www\.)?\w)/,
    );
  }
  expect(app.has('sitemap.xml')).toBe(false);
  const server = await serveFolder({ dir: app.dir });
  expect((await fetch(`${server.url}sitemap.xml`)).status).toBe(404);
  await server.close();
  expect(app.read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('markup in the data stays data in the block for machines', () => {
  const fixture = fixtureSite();
  const known = new Set(
    fixture.corpus.statements.flatMap(({ passages }) => passages.map((passage) => passage.words)),
  );
  for (const path of [
    'contacts/2021-03-02-lighthouse-call',
    'texts/le-signal-2021-03-03',
    'fr/contacts/2021-03-02-lighthouse-call',
  ]) {
    const raw = fixture.read(join(path, 'index.html'));
    // Each script of the page is ours: the data neither close nor open one.
    expect(raw.match(/<script\b[^>]*>/g), path).toHaveLength(3);
    expect(raw.match(/<\/script\s*>/gi), path).toHaveLength(3);
    const { data } = headOf(fixture.html(path));
    expect(data).toHaveLength(1);
    const graph = JSON.parse(data[0] ?? '') as { '@graph': { '@type': string; text?: string }[] };
    const words = graph['@graph'].flatMap(({ text }) => text ?? []);
    expect(words).toContain('« <img src=x onerror=alert(1)> </script><script>alert(2)</script> »');
    for (const piece of words.flatMap((text) => text.split(' […] ')))
      expect(known.has(piece), piece).toBe(true);
    expect(all(fixture.page(path), 'img, #root script, head script:not([src])')).toEqual([]);
  }
});
