/** What the service worker caches of a built site, and the manifests that let readers install it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cacheEntry, isCached, isTooLarge } from '../../src/build/site/code/service-worker.mjs';
import { fileStamp } from '../../src/build/site/file-stamp.mjs';
import { manifestName, PAPER, webManifest } from '../../src/build/site/web-manifest.ts';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { LANGUAGES } from '../../src/model/language.ts';

describe('what the worker caches', () => {
  it.each([
    'boot.js',
    'offline.html',
    'icon.svg',
    'manifest.webmanifest',
    'manifest.fr.webmanifest',
    'assets/main-abc.js',
    'assets/main-abc.css',
    'assets/newsreader-latin-wght-normal-abc.woff2',
    'assets/libre-franklin-latin-ext-wght-normal-abc.woff2',
    'index.html',
    'fr/index.html',
    'fr/on-record/index.html',
    'texts/index.html',
    'contacts/index.html',
    'people/index.html',
  ])('%s', (file) => {
    expect(isCached(file)).toBe(true);
  });

  it.each([
    // Of a reader's own corpus alone.
    'assets/own/start-own-abc.js',
    'own/index.html',
    'own/fr/add/index.html',
    // Too many, and rendered from the data.
    'contacts/2024-06-25-austin-belousov-call/index.html',
    'fr/texts/a-text/index.html',
    'people/austin/index.html',
    'list/2/index.html',
    'fr/on-record/17/index.html',
    'texts/page/2/index.html',
    // May be replaced without a build.
    'data/index.json',
    'data/shards/2jmj7l5rSw0yVb_vlWAYkK_YBwk.json',
    'data/index.html.json',
    // For hosts, other sites and home screens.
    '404.html',
    'robots.txt',
    '_headers',
    'icon-512.png',
    'fr/boot.js',
    'assets/newsreader-cyrillic-wght-normal-abc.woff2',
    'sw.js',
  ])('not %s', (file) => {
    expect(isCached(file)).toBe(false);
  });

  it('is no page of many contacts, which would fill the disk', () => {
    expect(isTooLarge('list/index.html', 300_000)).toBe(true);
    expect(isTooLarge('list/index.html', 100_000)).toBe(false);
    expect(isTooLarge('assets/Timeline-abc.js', 300_000)).toBe(false);
  });

  it('is asked for as pages ask for it, and told apart by name or by content', () => {
    const entry = (file: string) => {
      const { url, revision } = cacheEntry(file, 'x');
      return [url, revision];
    };
    const stamp = fileStamp('x');
    expect(entry('assets/main-abc.js')).toEqual(['assets/main-abc.js', null]);
    expect(entry('boot.js')).toEqual([`boot.js?v=${stamp}`, null]);
    expect(entry('index.html')).toEqual(['./', stamp]);
    expect(entry('fr/list/index.html')).toEqual(['fr/list/', stamp]);
    expect(entry('offline.html')).toEqual(['offline.html', stamp]);
    expect(entry('icon.svg')).toEqual(['icon.svg', stamp]);
  });

  it('is held to its content', () => {
    // As `printf x | openssl dgst -sha256 -binary | base64` has it.
    expect(cacheEntry('assets/main-abc.js', 'x').integrity).toBe(
      'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE=',
    );
  });

  it('a stamp is that of the content', () => {
    expect(fileStamp('a')).toBe(fileStamp(new TextEncoder().encode('a')));
    expect(fileStamp('a')).not.toBe(fileStamp('b'));
    expect(fileStamp('a')).toMatch(/^[\w-]{10}$/);
  });
});

describe('the manifests', () => {
  const WORDS = { en, fr } as const;
  const read = (language: (typeof LANGUAGES)[number], base = '/readouts/') =>
    JSON.parse(webManifest(language, WORDS[language].app, base)) as Record<string, unknown> & {
      icons: { src: string; sizes: string; type: string; purpose?: string }[];
    };

  it('are one app, begun in the language of the page', () => {
    expect(LANGUAGES.map(manifestName)).toEqual(['manifest.webmanifest', 'manifest.fr.webmanifest']);
    expect(read('en')).toMatchObject({ id: '/readouts/', lang: 'en', start_url: './', scope: './' });
    expect(read('fr')).toMatchObject({ id: '/readouts/', lang: 'fr', start_url: './fr/', scope: './' });
    expect(read('fr').description).toBe(fr.app.description);
    expect(read('fr').description).not.toBe(read('en').description);
  });

  it('name pictures that are there, of the size they say', () => {
    const { icons } = read('en');
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    for (const { src, sizes, type } of icons) {
      const file = readFileSync(`public/${src}`);
      if (type !== 'image/png') continue;
      // A PNG file starts with its width and height.
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });

  it('have the colour of the paper that the tokens have, light and dark', () => {
    const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
    // Light, dark by the reader's choice, dark by the system; print comes last.
    const [onScreen = ''] = tokens.split('@media print');
    const papers = [...onScreen.matchAll(/--paper:\s*([^;]+);/g)].map(([, colour]) => colour);
    expect(papers).toEqual([PAPER.light, PAPER.dark, PAPER.dark]);
    expect(read('en')).toMatchObject({ background_color: PAPER.light, theme_color: PAPER.light });
  });
});
