/** The files of a built site: pages parsed like in a browser without scripts, and the data. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/model/corpus.ts';

const CACHE = 'node_modules/.cache/readouts';

export interface BuiltSite {
  readonly dir: string;
  readonly corpus: Corpus;
  /** The text of a file. */
  readonly read: (file: string) => string;
  /** The HTML of the page of a path. */
  readonly html: (path: string) => string;
  readonly has: (file: string) => boolean;
  /** An HTML file, parsed once as long as few others are: callers must not change it. */
  readonly parsed: (file: string) => Document;
  /** The page of a path such as `fr/texts`; home is `''`. */
  readonly page: (path: string) => Document;
  /** The paths that have a page. */
  readonly paths: () => string[];
}

const sites = new Map<string, BuiltSite>();

/** Opened once for all tests. */
function siteIn(dir: string): BuiltSite {
  const site = sites.get(dir) ?? openSite(dir);
  sites.set(dir, site);
  return site;
}

function openSite(dir: string): BuiltSite {
  if (!existsSync(dir)) throw new Error(`${dir} is missing: npm test builds it before these tests.`);
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const documents = new Map<string, Document>();
  const parsed = (file: string) => {
    // Each takes megabytes, and is rarely read by two files of tests.
    if (documents.size > 30) documents.clear();
    const page = documents.get(file) ?? new DOMParser().parseFromString(read(file), 'text/html');
    documents.set(file, page);
    return page;
  };
  return {
    dir,
    corpus: JSON.parse(read('data/corpus.json')) as Corpus,
    read,
    html: (path) => read(join(path, 'index.html')),
    has: (file) => existsSync(join(dir, file)),
    parsed,
    page: (path) => parsed(join(path, 'index.html')),
    paths: () =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('index.html'))
        .map((file) => file.replace(/\/?index\.html$/, '')),
  };
}

/** The app over seeds/. */
export const appSite = () => siteIn(process.env.APP_DIR ?? 'dist');
/** The app over tests/fixture/seeds. */
export const fixtureSite = () => siteIn(process.env.FIXTURE_DIR ?? `${CACHE}/fixture`);
/** The app over tests/fixture/readouts. */
export const officialSite = () => siteIn(process.env.OFFICIAL_DIR ?? `${CACHE}/official`);
/** The app over seeds/ again, built for `https://example.org/readouts/`. */
export const underSite = () => siteIn(process.env.UNDER_DIR ?? `${CACHE}/under`);

/** Collapses whitespace, as rendering does. */
export const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** All matches, as an array. */
export const all = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)];

/** The only match; throws unless there is exactly one. */
export function only(within: ParentNode, selector: string): Element {
  const [first, ...more] = all(within, selector);
  if (!first || more.length > 0) throw new Error(`${selector}: ${first ? more.length + 1 : 0} of them`);
  return first;
}

/** The text of each match. */
export const textsOf = (within: ParentNode, selector: string) =>
  all(within, selector).map(({ textContent }) => folded(textContent));

/** The accessible name of an element, from an attribute or its own caption. */
export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = by.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  return folded(
    element.getAttribute('aria-label') ??
      (words.length > 0 ? words.join(' ') : element.querySelector(':scope > caption')?.textContent),
  );
}

/** The only match with this name. */
export function named(within: ParentNode, selector: string, name: string): Element {
  const [first, ...more] = all(within, selector).filter((element) => nameOf(element) === name);
  if (!first || more.length > 0)
    throw new Error(`${selector} “${name}”: ${first ? more.length + 1 : 0} of them`);
  return first;
}
