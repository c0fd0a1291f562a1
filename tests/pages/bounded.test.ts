// @vitest-environment node
/** What a page holds is bounded, whatever the corpus; and yet every contact is reached from home by plain links. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { ClientFiles } from '../../src/build/site/code/page-assets.ts';
import { pagesIn } from '../../src/build/site/list-pages.ts';
import { renderPage } from '../../src/build/site/render-page.tsx';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { type Library, openLibrary } from '../../src/corpus/library.ts';
import { readLink } from '../../src/link/read-link.ts';
import type { ViewState } from '../../src/link/view-state.ts';
import { catalogs } from '../../src/messages/catalogs.ts';
import type { TextShard } from '../../src/model/corpus-index.ts';
import { previewMessages } from '../../src/previews/preview-messages.ts';
import { inventCorpus } from '../bench/invent/corpus.ts';
import { appSite, type BuiltSite, officialSite } from './built-site.ts';

const SITE = { path: '/readouts/', origin: 'https://example.org' };
const SEED = 1;
const FEW = 100;
const MANY = 1000;
/** Some pages of each list. */
const SOME = 230;

/** Every file that a page may ask for, under a name as long as a built one's. */
const manifest: ClientFiles['manifest'] = new Proxy(
  {
    'x/newsreader-latin-wght-normal.woff2': { file: 'assets/newsreader-00000000.woff2' },
    'x/libre-franklin-latin-wght-normal.woff2': { file: 'assets/libre-franklin-00000000.woff2' },
  } as ClientFiles['manifest'],
  { get: (files, key: string) => files[key] ?? { file: `assets/${key.replace(/\W/g, '-')}-00000000.js` } },
);
const client: ClientFiles = { boot: 'boot.js?v=00000000', manifest };

async function inventLibrary(contacts: number): Promise<Library> {
  const { index, shards } = indexCorpus(inventCorpus(contacts, SEED));
  const library = openLibrary(index, (name) =>
    Promise.resolve(shards[index.shards.indexOf(name)] as TextShard),
  );
  await Promise.all(library.contactIndex.textIds.map((id) => library.fetchText(id)));
  return library;
}

const stateAt = (path: string): ViewState =>
  readLink({ pathname: `/${path}`, search: '', hash: '' }, { has: () => true }).state;
const htmlAt = (path: string, library: Library) =>
  renderPage(stateAt(path), { site: SITE, client, library, pictures: true });
const bytesAt = async (path: string, library: Library) => Buffer.byteLength(await htmlAt(path, library));
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let few: Library;
let many: Library;
let some: Library;

beforeAll(async () => {
  await Promise.all(
    (['en', 'fr'] as const).flatMap((language) => [catalogs.load(language), previewMessages.load(language)]),
  );
  few = await inventLibrary(FEW);
  many = await inventLibrary(MANY);
  some = await inventLibrary(SOME);
});

describe(`ten times the contacts (${FEW}, ${MANY})`, () => {
  test.each(['', 'fr/list', 'on-record'])('make /%s no heavier', async (path) => {
    expect((await bytesAt(path, many)) / (await bytesAt(path, few))).toBeLessThanOrEqual(1.1);
  });

  test('draw no place more exactly than a screen can', async () => {
    const html = await htmlAt('', many);
    expect(html).toContain('static-capsule');
    expect(html.match(/-?\d+\.\d{4,}/g)).toBeNull();
  });

  test('make the page of a contact no heavier', async () => {
    const known = new Set(many.contactIndex.ids);
    const both = few.contactIndex.ids.filter((id) => known.has(id));
    expect(both.length).toBeGreaterThan(50);
    const sample = both.filter((_, index) => index % 9 === 0);
    const ratios = [];
    for (const id of sample)
      ratios.push((await bytesAt(`contacts/${id}`, many)) / (await bytesAt(`contacts/${id}`, few)));
    expect(median(ratios)).toBeLessThanOrEqual(1.1);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.25);
  });
});

test('a contact of the five texts weighs at most 60 kB in the median, in either language', () => {
  const { paths, read } = appSite();
  for (const pages of [/^contacts\//, /^fr\/contacts\//]) {
    const weights = paths()
      .filter((path) => pages.test(path))
      .map((path) => Buffer.byteLength(read(`${path}/index.html`)));
    expect(weights.length).toBeGreaterThan(10);
    expect(median(weights) / 1000).toBeLessThanOrEqual(60);
  }
});

test('a reader’s browser keeps the same pages of every corpus', () => {
  const kept = ({ read }: BuiltSite) => {
    const [, json = '[]'] = /^const CACHED_FILES = (.*);$/m.exec(read('sw.js')) ?? [];
    const files = JSON.parse(json) as { readonly url: string }[];
    return files.map(({ url }) => url).filter((url) => url.endsWith('/'));
  };
  expect(kept(appSite())).toEqual(expect.arrayContaining(['./', 'fr/list/', 'people/']));
  expect(kept(officialSite())).toEqual(kept(appSite()));
});

// With FULL in French as well, whose pages are made by the same code.
test.each(process.env.FULL ? ['', 'fr'] : [''])(
  'every contact and text is reached from /%s by links alone, page after page',
  async (home) => {
    const seen = new Set<string>();
    const opened = new Set<string>();
    const queue = [home];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const state = stateAt(path);
      const page = state.page ?? 1;
      const html = await htmlAt(path, some);
      // What the head says of its place is what the links of the body lead to.
      const pages = pagesIn(state, some);
      const address = (number: number) =>
        `/${path.replace(/(?:\/page)?\/\d+$/, '')}${number === 1 ? '' : `${state.view === 'texts' || state.view === 'people' ? '/page' : ''}/${number}`}`;
      const headed = (rel: string) =>
        new RegExp(`<link rel="${rel}" href="https://example.org/readouts([^"]*)/"/>`).exec(html)?.[1];
      const linked = (rel: string) =>
        [...html.matchAll(/<a [^>]*>/g)]
          .map(([tag]) => tag)
          .filter((tag) => tag.includes(` rel="${rel}"`))
          .map((tag) => /href="\/readouts([^"]*)"/.exec(tag)?.[1]);
      expect(headed('canonical') ?? '').toBe(path === '' ? '' : `/${path}`);
      expect(headed('prev')).toBe(page > 1 ? address(page - 1) : undefined);
      expect(headed('next')).toBe(page < pages ? address(page + 1) : undefined);
      if (state.view !== 'timeline') {
        expect(linked('prev')).toEqual(page > 1 ? [address(page - 1)] : []);
        expect(linked('next')).toEqual(page < pages ? [address(page + 1)] : []);
      }
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="\/readouts\/?([^"?#]*)/g)) {
        // A reader's own corpus is another one.
        if (href.startsWith('own/')) continue;
        const to = stateAt(href);
        if (to.language !== state.language) continue;
        if (to.contact !== undefined) opened.add(to.contact);
        else if (to.text !== undefined) opened.add(to.text);
        else queue.push(href);
      }
    }
    expect(seen.size).toBeGreaterThan(SOME / 100 + SOME / 50);
    const { ids, textIds } = some.contactIndex;
    expect([...ids, ...textIds].filter((id) => !opened.has(id))).toEqual([]);
  },
);

test('the page of a contact leads to those beside it, and to its place in the list', async () => {
  const { ids } = many.contactIndex;
  for (const row of [0, 3, 512, ids.length - 1]) {
    const html = await htmlAt(`fr/contacts/${ids[row]}`, many);
    const nav = /<nav class="neighbours".*?<\/nav>/s.exec(html)?.[0] ?? '';
    const listed = [...nav.matchAll(/href="\/readouts\/fr\/contacts\/([^"]*)"/g)].map(([, id]) => id);
    expect(listed).toEqual(ids.slice(Math.max(0, row - 5), row + 6));
    expect(nav).toContain(`href="/readouts/fr/list${row < 100 ? '' : `/${Math.floor(row / 100) + 1}`}"`);
    expect(nav.match(/aria-current="page"/g)).toHaveLength(1);
  }
});
