/** Which tags a head has, with the host known and without; and the files that list all pages. */

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HOME } from '../../src/link/view-state.ts';
import { NotFound } from '../../src/previews/NotFound.tsx';
import { PreviewTags, type PreviewTagsProps } from '../../src/previews/PreviewTags.tsx';
import { previewMessages } from '../../src/previews/preview-messages.ts';
import { headers, robots, sitemaps } from '../../src/previews/sitemap.ts';

const HOSTED = { path: '/readouts/', origin: 'https://example.org' };
const BARE = { path: '/readouts/', origin: undefined };
const PAGE: Omit<PreviewTagsProps, 'site'> = {
  state: { ...HOME, language: 'fr', contact: 'a-call' },
  name: 'Appel',
  description: 'Un appel.',
  picture: { file: 'previews/fr/contacts/a-call.png', alt: 'Une marque.' },
  pages: 1,
  siteName: 'Readouts',
  locales: { en: 'en_GB', fr: 'fr_FR' },
};

/** “og:title=Appel”, “canonical=https://…”. */
function linesOf(page: typeof PAGE, site: typeof HOSTED | typeof BARE): string[] {
  const html = renderToStaticMarkup(<PreviewTags {...page} site={site} />);
  const { children } = new DOMParser().parseFromString(html, 'text/html').head;
  return [...children].map((tag) => {
    const value = (name: string) => tag.getAttribute(name);
    const language = value('hreflang');
    const key = value('property') ?? value('name') ?? `${value('rel')}${language ? ` ${language}` : ''}`;
    return `${key}=${value('content') ?? value('href')}`;
  });
}

describe('the preview tags of a page', () => {
  it('has full addresses where the host is known', () => {
    expect(linesOf(PAGE, HOSTED)).toEqual([
      'canonical=https://example.org/readouts/fr/contacts/a-call/',
      'alternate en=https://example.org/readouts/contacts/a-call/',
      'alternate fr=https://example.org/readouts/fr/contacts/a-call/',
      'alternate x-default=https://example.org/readouts/contacts/a-call/',
      'og:site_name=Readouts',
      'og:type=article',
      'og:title=Appel',
      'og:description=Un appel.',
      'og:locale=fr_FR',
      'og:locale:alternate=en_GB',
      'og:url=https://example.org/readouts/fr/contacts/a-call/',
      'og:image=https://example.org/readouts/previews/fr/contacts/a-call.png',
      'og:image:type=image/png',
      'og:image:width=1200',
      'og:image:height=630',
      'og:image:alt=Une marque.',
      'twitter:card=summary_large_image',
      'twitter:image:alt=Une marque.',
    ]);
  });

  it('leaves out what needs the host where it is not known, and what shows a picture where none was drawn', () => {
    const bare = linesOf(PAGE, BARE);
    expect(bare.filter((line) => /canonical|^alternate|og:url|image|https?:/.test(line))).toEqual([]);
    expect(bare).toContain('twitter:card=summary');
    const plain = linesOf({ ...PAGE, picture: undefined }, HOSTED);
    expect(plain.filter((line) => line.includes('image'))).toEqual([]);
    expect(plain).toContain('twitter:card=summary');
  });

  it('tells views from articles, and home from a folder', () => {
    const home = linesOf({ ...PAGE, state: HOME }, HOSTED);
    expect(home).toContain('og:type=website');
    expect(home).toContain('canonical=https://example.org/readouts/');
    expect(home).toContain('alternate fr=https://example.org/readouts/fr/');
    expect(linesOf({ ...PAGE, state: { ...HOME, view: 'texts', text: 'a-text' } }, HOSTED)).toContain(
      'og:type=article',
    );
  });
});

describe('the files about the whole site', () => {
  it('list each page once, with its languages', () => {
    const [[name, xml] = ['', ''], ...more] = sitemaps(
      [HOME, { ...HOME, language: 'fr', view: 'list' }],
      HOSTED,
    );
    expect([name, more]).toEqual(['sitemap.xml', []]);
    expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://example.org/readouts/',
      'https://example.org/readouts/fr/list/',
    ]);
    expect(xml.match(/hreflang="(?:en|fr|x-default)"/g)).toHaveLength(6);
  });

  it('list in parts what one file may not hold', () => {
    const views = ['timeline', 'list', 'texts', 'method'] as const;
    const states = views.map((view) => ({ ...HOME, view }));
    const files = [...sitemaps(states, HOSTED, 3)];
    expect(files.map(([name]) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    const addresses = (xml = '') => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    const [[, first] = [], [, second] = [], [, index] = []] = files;
    expect([...addresses(first), ...addresses(second)]).toEqual(
      ['', 'list/', 'texts/', 'method/'].map((path) => `https://example.org/readouts/${path}`),
    );
    expect(second).toContain('hreflang="fr"');
    expect(index).toContain('<sitemapindex');
    expect(addresses(index)).toEqual([
      'https://example.org/readouts/sitemap-1.xml',
      'https://example.org/readouts/sitemap-2.xml',
    ]);
  });

  it('let hosts keep what never changes', () => {
    expect(headers(HOSTED)).toBe(
      '/readouts/*\n  Access-Control-Allow-Origin: *\n/readouts/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n/readouts/data/parts/*\n  Cache-Control: public, max-age=31536000, immutable\n/readouts/data/search/*\n  Cache-Control: public, max-age=31536000, immutable\n/readouts/data/shards/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
  });

  it('name the sitemap where there is one', () => {
    expect(robots(BARE)).toBe('User-agent: *\nAllow: /\n');
    expect(robots(HOSTED)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/readouts/sitemap.xml\n',
    );
  });
});

it('the page for addresses without one leads home and to the list, in each language', () => {
  const messages = { en: previewMessages.of('en').nowhere, fr: previewMessages.of('fr').nowhere };
  const html = renderToStaticMarkup(<NotFound site={HOSTED} messages={messages} />);
  expect(html).toMatch(/^<noscript>.*<\/noscript>$/s);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/readouts/',
    '/readouts/',
    '/readouts/list',
    '/readouts/fr',
    '/readouts/fr/list',
  ]);
});
