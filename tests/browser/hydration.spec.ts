/** A prerendered page before its code and after: React hydrates what is there, and nothing moves. */

import type { Page } from '@playwright/test';
import { readCorpus, ready } from './page.ts';
import { expect, test } from './test.ts';

test.use({ waitsForApp: false });

const APP_CODE = /\/assets\/index-[^/]+\.js$/;
const TIMELINE_CODE = /\/assets\/Timeline-[^/]+\.js$/;
/** Views and pages whose HTML is tested without a browser, so that what holds for the one holds for the other. */
const SAMPLE = [
  '',
  'fr/list',
  'fr/on-record',
  'texts',
  'fr/method',
  'contacts/2024-06-25-austin-belousov-call',
  'fr/contacts/2021-03-31-milley-gerasimov-call',
  'fr/texts/l-expression-2017-03-04',
];
/** Of the fixture: markup in the data, the views that have most of it, and contacts with every kind of date and party. */
const FIXTURE_SAMPLE = [
  'list',
  'contacts/2021-03-02-lighthouse-call',
  'fr/contacts/2021-summer-video-call',
  'texts/le-signal-2021-03-03',
];
/** Texts in four languages, relations between single statements, an unnamed official, words that are relayed. */
const OFFICIAL_SAMPLE = ['contacts/2024-03-05-primerov-sample-call', 'fr/texts/sample-house-2024-03-05'];

/** All of them with FULL=1, and half of the sample each time, but for a list that has the same parts as another. */
async function pathsOf(url: string, sample = SAMPLE): Promise<readonly string[]> {
  if (process.env.FULL !== '1') return sample.filter((path, index) => index % 2 === 1 && path !== 'texts');
  const { contacts, texts } = await readCorpus(url);
  const english = [
    '',
    'list',
    'on-record',
    'texts',
    'method',
    ...contacts.map(({ id }) => `contacts/${id}`),
    ...texts.map(({ id }) => `texts/${id}`),
  ];
  return english.flatMap((path) => [path, path === '' ? 'fr' : `fr/${path}`]);
}

/** What of the page the two readings have to share; ids that React makes up differ from page to page. */
function structureOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number) => {
      if (node instanceof Element) {
        // A page that was made for no address learns from the browser where it is, for the links in its mails.
        const attributes = [...node.attributes]
          .map(({ name, value }) => `${name}=${value.replaceAll(encodeURIComponent(location.origin), '')}`)
          .toSorted();
        lines.push(`${' '.repeat(depth)}<${node.localName} ${attributes.join(' ')}>`);
      } else if (node instanceof Text) lines.push(`${' '.repeat(depth)}${node.data}`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    const root = document.querySelector('#root');
    if (root) for (const child of root.childNodes) walk(child, 0);
    return lines.join('\n');
  });
}

/** Opens a page with its code held back. */
async function openHeld(page: Page, address: string): Promise<() => Promise<unknown>> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(APP_CODE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('script[type="application/ld+json"]').waitFor({ state: 'attached' });
  return () => {
    release();
    // React has attached itself: its marks are on the first element.
    return page.waitForFunction(() =>
      Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react')),
    );
  };
}

for (const app of ['the real app', 'the fixture', 'official texts'] as const)
  test(`nothing of ${app} is drawn again: every node is kept, and says what it said`, {
    tag: app === 'the real app' ? [] : '@full',
  }, async ({ page, appUrl, fixtureUrl, officialUrl, quiet }) => {
    test.setTimeout(300_000);
    const { url, sample } = {
      'the real app': { url: appUrl, sample: SAMPLE },
      'the fixture': { url: fixtureUrl, sample: FIXTURE_SAMPLE },
      'official texts': { url: officialUrl, sample: OFFICIAL_SAMPLE },
    }[app];
    // The timeline replaces the list, so it is left out here.
    quiet.allow(/net::ERR_FAILED|Failed to fetch dynamically imported module/);
    for (const path of await pathsOf(url, sample)) {
      const release = await openHeld(page, url + path);
      // Not aborted before the end: that would draw a notice.
      let drop = () => {};
      const dropped = new Promise<void>((resolve) => {
        drop = resolve;
      });
      await page.route(TIMELINE_CODE, async (route) => {
        await dropped;
        await route.abort();
      });
      const before = await structureOf(page);
      const sheets = () =>
        page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? 'inline').toSorted());
      // On a busy machine they come after all else that was sent.
      await page.waitForFunction(
        () =>
          document.readyState !== 'loading' &&
          [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
      );
      const styles = await sheets();
      await page.evaluate(() => {
        Object.assign(window, { nodes: [...document.querySelectorAll('#root, #root *')] });
      });
      await release();
      // Effects have run: the app knows its address.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
      const lost = await page.evaluate(() =>
        (window as unknown as { nodes: Element[] }).nodes
          .filter((node) => !node.isConnected)
          .map((node) => node.outerHTML.slice(0, 120)),
      );
      expect.soft(lost, `/${path}: nodes replaced`).toEqual([]);
      const after = await structureOf(page);
      expect.soft(differencesOf(before, after), `/${path}: what changed`).toEqual([]);
      const known = (href: string) => !/Timeline-[^/]+\.css$/.test(href);
      expect.soft((await sheets()).filter(known), `/${path}: styles that came later`).toEqual(styles);
      drop();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });

/** The lines that only one of the two has. */
function differencesOf(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`);
  const come = now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`);
  return [...gone, ...come].slice(0, 20);
}

for (const width of [1440, 390])
  test(`nothing moves when the app hydrates, at ${width} px`, { tag: width === 1440 ? '@full' : [] }, async ({
    page,
    appUrl,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        // Less than that is a handle of the overview finding its place.
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node?: Node }[];
        })[])
          if (!entry.hadRecentInput && entry.value > 0.002)
            shifts.push(
              `${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName)).join(', ')}`,
            );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Each page at one of the widths; all at both with FULL.
    const half = SAMPLE.filter((_, index) => index % 4 < 2 === (width === 1440));
    for (const path of await pathsOf(appUrl, half)) {
      const release = await openHeld(page, appUrl + path);
      await page.waitForFunction(() => document.readyState !== 'loading');
      // Both families are there, and whatever else the first drawing has asked for.
      await page.waitForFunction(
        () =>
          document.fonts.status === 'loaded' &&
          [...document.fonts].filter(({ status }) => status === 'loaded').length >= 2,
      );
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150))));
      // What moved while the page itself was read (its typefaces) is another matter.
      await page.evaluate(() => {
        (window as unknown as { shifts: string[] }).shifts.length = 0;
      });
      await release();
      await ready(page);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      expect.soft(shifts, `/${path}`).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
