/** The head of each kind of page, tag by tag; and that nothing in the data becomes markup. */

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ClientFiles, pageAssets } from '../../src/build/site/code/page-assets.ts';
import { documentHtml } from '../../src/build/site/Document.tsx';
import { notFoundPage, offlinePage } from '../../src/build/site/fallback-pages.tsx';
import { POLICY } from '../../src/build/site/policy.ts';
import { renderPage } from '../../src/build/site/render-page.tsx';
import { HOME, type ViewState } from '../../src/link/view-state.ts';
import { REAL } from '../previews/preview-context.ts';

const HOSTED = { path: '/readouts/', origin: 'https://example.org' };
const BARE = { path: '/' };
const AUSTIN = '2024-06-25-austin-belousov-call';

const FONT = 'node_modules/@fontsource-variable/x/files';
const CLIENT: ClientFiles = {
  boot: 'boot.js?v=1',
  manifest: {
    'src/main.ts': { file: 'assets/index.js', isEntry: true, imports: ['_helper.js'] },
    '_helper.js': { file: 'assets/helper.js' },
    'src/bootstrap.tsx': { file: 'assets/bootstrap.js', imports: ['_shared.js', 'src/main.ts'] },
    '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'], imports: ['_helper.js'] },
    'src/messages/en.ts': { file: 'assets/en.js' },
    'src/messages/fr.ts': { file: 'assets/fr.js', imports: ['_shared.js'] },
    'src/messages/fr/method.ts': { file: 'assets/fr-method.js' },
    'src/app/panes/MainPane.tsx': { file: 'assets/main-pane.js' },
    'src/method/MethodView.tsx': { file: 'assets/method.js', css: ['assets/method.css'] },
    [`${FONT}/newsreader-latin-wght-normal.woff2`]: { file: 'assets/newsreader.woff2' },
    [`${FONT}/libre-franklin-latin-wght-normal.woff2`]: { file: 'assets/franklin.woff2' },
  },
};

const parse = (html: string) => new JSDOM(html).window.document;

/** Each tag with its attributes sorted by name, such as “link href=/list/ rel=canonical”. */
function tagsIn(parent: ParentNode): string[] {
  return [...parent.children].map((tag) => {
    const attributes = [...tag.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
    const inside =
      tag.localName === 'template' ? tagsIn((tag as HTMLTemplateElement).content) : [tag.textContent];
    return [tag.localName, ...attributes, ...inside].filter((part) => part !== '').join(' ');
  });
}

const headOf = (html: string) => tagsIn(parse(html).head).toSorted();

/** The tags that every page has. */
const always = (base: string) => [
  'meta charset=utf-8',
  `meta content=${POLICY} http-equiv=Content-Security-Policy`,
  'meta content=width=device-width, initial-scale=1, viewport-fit=cover name=viewport',
  'meta content=light dark name=color-scheme',
  'meta content=#f6f6f3 media=(prefers-color-scheme: light) name=theme-color',
  'meta content=#131417 media=(prefers-color-scheme: dark) name=theme-color',
  `link as=fetch crossorigin= href=${base}data/index.json rel=preload`,
  `link as=font crossorigin= href=${base}assets/newsreader.woff2 rel=preload type=font/woff2`,
  `link as=font crossorigin= href=${base}assets/franklin.woff2 rel=preload type=font/woff2`,
  `link crossorigin= href=${base}assets/helper.js rel=modulepreload`,
  `link href=${base}icon.svg rel=icon type=image/svg+xml`,
  `link href=${base}apple-touch-icon.png rel=apple-touch-icon`,
  `script src=${base}boot.js?v=1`,
  `link href=${base}assets/shared.css rel=stylesheet`,
  `script crossorigin= src=${base}assets/index.js type=module`,
];

const afterPaint = (base: string, ...names: string[]) =>
  [
    'template id=after-paint',
    ...names.map((name) => `link crossorigin= href=${base}assets/${name}.js rel=modulepreload`),
  ].join(' ');

function page(state: Partial<ViewState>, site: typeof HOSTED | typeof BARE): Promise<string> {
  return renderPage(
    { ...HOME, ...state },
    { site, client: CLIENT, library: REAL, pictures: site === HOSTED },
  );
}

// The first page with a timeline reads the fonts.
describe('the head of a built page', { timeout: 60_000 }, () => {
  it('of a contact, on a host that is known', async () => {
    const title = 'Belousov–Austin call, 25 June 2024';
    const description =
      'Phone call, defence ministers, 25 June 2024 (year inferred). Russia and the US are on record: 1 point in agreement, 1 with different emphasis, 1 from Russia only, 1 unspecified, in these texts.';
    const english = `https://example.org/readouts/contacts/${AUSTIN}/`;
    const alt = `${title}. Russia: On record. United States: On record.`;
    const html = await page({ contact: AUSTIN }, HOSTED);
    expect(headOf(html)).toEqual(
      [
        ...always('/readouts/'),
        `title ${title} · Readouts`,
        `meta content=${description} name=description`,
        'link href=/readouts/manifest.webmanifest rel=manifest',
        `link href=${english} rel=canonical`,
        `link href=${english} hreflang=en rel=alternate`,
        `link href=https://example.org/readouts/fr/contacts/${AUSTIN}/ hreflang=fr rel=alternate`,
        `link href=${english} hreflang=x-default rel=alternate`,
        'meta content=Readouts property=og:site_name',
        'meta content=article property=og:type',
        `meta content=${title} property=og:title`,
        `meta content=${description} property=og:description`,
        'meta content=en_GB property=og:locale',
        'meta content=fr_FR property=og:locale:alternate',
        `meta content=${english} property=og:url`,
        `meta content=https://example.org/readouts/previews/en/contacts/${AUSTIN}.png property=og:image`,
        'meta content=image/png property=og:image:type',
        'meta content=1200 property=og:image:width',
        'meta content=630 property=og:image:height',
        `meta content=${alt} property=og:image:alt`,
        'meta content=summary_large_image name=twitter:card',
        `meta content=${alt} name=twitter:image:alt`,
        afterPaint('/readouts/', 'bootstrap', 'shared', 'en'),
      ].toSorted(),
    );
    const { body, documentElement } = parse(html);
    expect(documentElement.lang).toBe('en');
    expect(tagsIn(body).map((tag) => tag.slice(0, 40))).toEqual([
      'span hidden= id=embed=1',
      expect.stringMatching(/^div hidden= id=broken lang=en role=alert/),
      expect.stringMatching(`^div data-corpus=${REAL.hash} id=root`),
      expect.stringMatching(/^footer class=embed-source lang=en Source/),
      expect.stringMatching(/^script type=application\/ld\+json \{/),
    ]);
    expect(body.querySelector('#root h2')).not.toBeNull();
  });

  it('of a view in French, on no host in particular: with the styles and messages of the view', async () => {
    const html = await page({ view: 'method', language: 'fr' }, BARE);
    const { title, head, documentElement } = parse(html);
    const description = head.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    expect(description.length).toBeGreaterThan(40);
    expect(headOf(html)).toEqual(
      [
        ...always('/'),
        `title ${title}`,
        `meta content=${description} name=description`,
        'link href=/manifest.fr.webmanifest rel=manifest',
        'link href=/assets/method.css rel=stylesheet',
        'meta content=Readouts property=og:site_name',
        'meta content=website property=og:type',
        `meta content=${title.replace(/ · Readouts$/, '')} property=og:title`,
        `meta content=${description} property=og:description`,
        'meta content=fr_FR property=og:locale',
        'meta content=en_GB property=og:locale:alternate',
        'meta content=summary name=twitter:card',
        afterPaint('/', 'bootstrap', 'shared', 'fr', 'main-pane', 'method', 'fr-method'),
      ].toSorted(),
    );
    expect(documentElement.lang).toBe('fr');
  });

  it('of 404.html, whose text is read only without scripts', () => {
    const html = notFoundPage(HOSTED, CLIENT);
    expect(headOf(html)).toEqual(
      [
        ...always('/readouts/'),
        'title 404 · Readouts',
        'meta content=noindex name=robots',
        'link href=/readouts/manifest.webmanifest rel=manifest',
        afterPaint('/readouts/', 'bootstrap', 'shared'),
      ].toSorted(),
    );
    const names = [...parse(html).body.children].map(({ localName, id }) => `${localName} ${id}`.trim());
    expect(names).toEqual(['div broken', 'noscript', 'div root']);
  });

  it('of offline.html, which holds nothing but the app', () => {
    const html = offlinePage(BARE, CLIENT, { name: 'A corpus', description: 'What it says of itself.' });
    expect(headOf(html)).toEqual(
      [
        ...always('/'),
        'title A corpus',
        'meta content=What it says of itself. name=description',
        'meta content=noindex name=robots',
        'link href=/manifest.webmanifest rel=manifest',
        afterPaint('/', 'bootstrap', 'shared'),
      ].toSorted(),
    );
    const [broken, root, ...others] = parse(html).body.children;
    expect(broken?.id).toBe('broken');
    expect(root?.outerHTML).toBe('<div id="root"></div>');
    expect(others).toEqual([]);
  });
});

describe('a document', () => {
  const html = documentHtml({
    base: '/',
    language: 'en',
    title: '</title><script>1</script>',
    description: '"><script>2</script>',
    assets: pageAssets(CLIENT, []),
    children: null,
  });

  it('begins with its doctype, and with its encoding in the first bytes', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8"\/>/i);
  });

  it('has its policy before all that loads, and the boot script before the styles', () => {
    const order = [...parse(html).head.querySelectorAll('meta[http-equiv], [href], script[src]')].map(
      (tag) => tag.getAttribute('http-equiv') ?? tag.getAttribute('href') ?? tag.getAttribute('src'),
    );
    expect(order[0]).toBe('Content-Security-Policy');
    expect(order.indexOf('/boot.js?v=1')).toBeLessThan(order.indexOf('/assets/shared.css'));
  });

  it('spells an apostrophe as it is, and loads nothing twice', () => {
    expect(html).toContain(`content="default-src 'none'; script-src 'self'`);
    const loaded = [...html.matchAll(/rel="modulepreload"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  it('lets nothing in a title or description become markup', () => {
    const { title, head } = parse(html);
    expect(title).toBe('</title><script>1</script>');
    expect(head.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      '"><script>2</script>',
    );
    expect(head.querySelectorAll('script')).toHaveLength(2);
  });

  it('ends the build where the manifest lacks a file', () => {
    const { 'src/bootstrap.tsx': _, ...manifest } = CLIENT.manifest;
    expect(() => pageAssets({ ...CLIENT, manifest }, [])).toThrow('has no src/bootstrap.tsx');
    expect(() => pageAssets(CLIENT, ['src/missing.ts'])).toThrow('has no src/missing.ts');
  });
});
