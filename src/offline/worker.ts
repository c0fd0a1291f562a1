/**
 * The service worker, `sw.js` of a built site. Installing a version caches all its code; pages and the index come from
 * the network while there is one, as long as what it answers is what was asked for (`judge.ts`). It never calls skipWaiting: a
 * newer version waits, beside the code of the older one, until no page of the older one is open.
 */

import { cacheNames, setCacheNameDetails } from 'workbox-core';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { addPlugins, addRoute, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import type { CorpusIndex } from '../model/corpus-index.ts';
import { integrityOf } from '../model/shard-name.ts';
import { cachedPage, SHELL } from './cached-page.ts';
import { dataCaches, outdated, PREFIX } from './caches.ts';
import { type Head, isData, isIndex, isOwnPage, stampOf } from './judge.ts';
import { keptPage } from './kept-page.ts';
import { fitting, MAX_CACHE_BYTES } from './room.ts';

/** If the network has not answered by then, the cached page is served. */
const NETWORK_TIMEOUT_SECONDS = 5;
/** Some four megabytes: the texts of a large corpus that a reader has opened or found last. */
const MAX_SHARDS = 10;
/** For the index, and then for texts. */
const room = MAX_CACHE_BYTES - CACHED_BYTES;
/** Some six megabytes, and forty thousand contacts: beyond that, pages are read without network as they were sent. */
const MAX_PARTS = 10;

// The types are those of a page, for what it shares with us: this script runs nowhere but as a service worker.
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const folder = new URL(scope).pathname;
const isPage = (url: string) => url.endsWith('/') || url.endsWith(SHELL);
const pages = new Set(CACHED_FILES.map(({ url }) => url).filter((url) => url.endsWith('/')));
const own = dataCaches(scope);
const indexAddress = `${scope}data/index.json`;

setCacheNameDetails({ prefix: PREFIX, suffix: scope });
/* Hosts may add to a page as they send it, so pages are judged by what they hold; all else has to have its hash. */
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) => {
      const fits = isPage(request.url)
        ? isOwnPage(response, await response.clone().text())
        : response.status === 200;
      return fits ? response : null;
    },
  },
]);
precache(
  CACHED_FILES.map(({ url, revision, integrity }) => ({ url, revision, ...(!isPage(url) && { integrity }) })),
);

worker.addEventListener('install', (event) => event.waitUntil(cacheIndex()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

/** What is kept of it must be no older than the pages of this version, and its first page has requested it past the worker. */
async function cacheIndex(): Promise<void> {
  const cache = await caches.open(own.index);
  const response = await fetch(indexAddress, { cache: 'no-cache' });
  const json = await response.clone().text();
  if (!isIndex(response, json) || stampOf(json) === undefined) throw new Error('the host has no index');
  // Without it pages are read as they were sent.
  if (bytesOf(json) > room) await cache.delete(indexAddress);
  else {
    await cache.put(indexAddress, response);
    await cacheParts(json);
  }
}

/** They never change, so most of them come from the browser's own cache: the first page has just asked for them. */
async function cacheParts(json: string): Promise<void> {
  const { parts = [] } = JSON.parse(json) as Partial<CorpusIndex>;
  if (parts.length > MAX_PARTS) return;
  const cache = await caches.open(own.parts);
  for (const name of parts) {
    const address = `${scope}data/${name}`;
    if (await cache.match(address)) continue;
    const response = await fetch(address, { integrity: integrityOf(name) });
    if (!isData(response)) throw new Error(`the host has no ${name}`);
    await cache.put(address, response);
  }
}

const bytesOf = (text: string) => new Blob([text]).size;

async function activate(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), scope).map((name) => caches.delete(name)));
  // The request goes out while the worker starts.
  await worker.registration.navigationPreload?.enable();
  // These pages have no worker yet: had they an older one, this one would still be waiting.
  await worker.clients.claim();
}

/** Fetches again what somebody has cleared, with the next page and not only with the next version. */
async function restore(): Promise<void> {
  const cache = await caches.open(cacheNames.precache);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.allSettled(
    CACHED_FILES.map(async ({ url, integrity }) => {
      const key = getCacheKeyForURL(url);
      if (key === undefined || kept.has(key)) return;
      // Hosts may alter pages.
      const response = await fetch(url, { ...(!isPage(url) && { integrity }), cache: 'no-cache' });
      // A response that was redirected cannot answer for a page.
      if (response.status === 200) await cache.put(key, new Response(response.body, response));
    }),
  );
}

/**
 * A reader's own corpus is on the device, and so is all that shows it, once it has been opened: its addresses are of no concern
 * to the host.
 */
async function ownShell(): Promise<Response | undefined> {
  const cache = await caches.open(cacheNames.precache);
  const all = await Promise.all(OWN_FILES.map(({ url }) => cache.match(scope + url)));
  const shell = all.every((file) => file !== undefined) ? await matchPrecache(SHELL) : undefined;
  return shell && markKept(shell);
}

async function keepOwn(): Promise<void> {
  const cache = await caches.open(cacheNames.precache);
  await Promise.allSettled(
    OWN_FILES.map(async ({ url, integrity }) => {
      // A host that has a newer version by now has none of these.
      const response = await fetch(scope + url, { integrity });
      if (response.status === 200) await cache.put(scope + url, response);
    }),
  );
}

/* Pages: from the network, so that a correction is read at once; else the cached ones, which fit the cached code. */
const fromNetwork = new NetworkOnly({ networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS });

async function answerPage(options: RouteHandlerCallbackOptions): Promise<Response> {
  if (/^own(?:\/|$)/.test(options.url.pathname.slice(folder.length))) {
    const shell = await ownShell();
    if (shell) return shell;
    // The next time it needs no host.
    options.event.waitUntil(keepOwn());
  }
  options.event.waitUntil(restore());
  const answer = await fromNetwork.handle(options).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  const path = options.url.pathname.slice(folder.length);
  const kept = (await matchPrecache(cachedPage(path, pages))) ?? (await matchPrecache(SHELL));
  return kept ? markKept(kept) : (answer ?? Response.error());
}

async function markKept(page: Response): Promise<Response> {
  return new Response(keptPage(await page.text()), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

registerRoute(
  new NavigationRoute(
    answerPage,
    // A navigation to a file, such as data/corpus.json, is not for a page.
    { denylist: [/^[^?]*\.(?!html(?:\?|$))[a-z\d]+(?:\?|$)/] },
  ),
);

/* Code of this version. */
addRoute({ directoryIndex: '', cleanURLs: false });

/*
 * Code of a newer version, for a page that is newer than this worker: the waiting worker may have cached it already, and
 * only that one may, since its hash is unknown here. Of this version only the typefaces for other scripts are fetched late.
 */
registerRoute(
  ({ url }) => url.pathname.startsWith(`${folder}assets/`) || url.pathname === `${folder}boot.js`,
  new CacheFirst({
    cacheName: cacheNames.precache,
    plugins: [
      {
        cacheWillUpdate: async ({ request, response }) =>
          request.destination === 'font' && isData(response) ? response : null,
      },
    ],
  }),
);

/** Any other response counts as none, so that the cached copy is used. */
function only(fits: (head: Head, body: string) => boolean): WorkboxPlugin {
  return {
    fetchDidSucceed: async ({ request, response }) => {
      if (!fits(response, await response.clone().text())) throw new Error(`no answer to ${request.url}`);
      return response;
    },
  };
}

/*
 * The index may be exchanged without a new version. One of another format is for a newer page, and not kept. A page that has
 * found it older than itself asks the host alone.
 */
registerRoute(
  ({ url, request }) => url.pathname === `${folder}data/index.json` && request.cache !== 'reload',
  new NetworkFirst({
    cacheName: own.index,
    networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
    plugins: [
      only(isIndex),
      {
        cacheWillUpdate: async ({ response }) => {
          const json = await response.clone().text();
          return stampOf(json) === undefined || bytesOf(json) > room ? null : response;
        },
      },
    ],
  }),
);

/* Parts of the index, which never change; those of a corpus that was exchanged are the oldest. */
registerRoute(
  ({ url }) => url.pathname.startsWith(`${folder}data/parts/`),
  new CacheFirst({
    cacheName: own.parts,
    plugins: [
      {
        cacheWillUpdate: async ({ request, response }) =>
          request.integrity !== '' && isData(response) ? response : null,
      },
      new ExpirationPlugin({ maxEntries: MAX_PARTS, purgeOnQuotaError: true }) as WorkboxPlugin,
    ],
  }),
);

/*
 * Shards of texts: those that a page has opened, or listed as results, which never change. The page asks with the hash that it
 * wants, so nothing else is kept. The parts of the search index are not kept: without network a search of many texts says so.
 */
registerRoute(
  ({ url }) => url.pathname.startsWith(`${folder}data/shards/`),
  new CacheFirst({
    cacheName: own.shards,
    plugins: [
      {
        cacheWillUpdate: async ({ request, response }) =>
          request.integrity !== '' && isData(response) ? response : null,
        cacheDidUpdate: dropShards,
      },
      // Its declared type is not assignable under exactOptionalPropertyTypes.
      new ExpirationPlugin({ maxEntries: MAX_SHARDS, purgeOnQuotaError: true }) as WorkboxPlugin,
    ],
  }),
);

/** The index of a large corpus leaves room for fewer. */
async function dropShards(): Promise<void> {
  const [index, parts, shards] = await Promise.all(
    [own.index, own.parts, own.shards].map((name) => caches.open(name)) as [
      Promise<Cache>,
      Promise<Cache>,
      Promise<Cache>,
    ],
  );
  const sizeIn = async (cache: Cache, request: Request | string) =>
    (await (await cache.match(request))?.blob())?.size ?? 0;
  const newestFirst = (await shards.keys()).toReversed();
  const sizes = await Promise.all(
    newestFirst.map(async (request) => [request, await sizeIn(shards, request)] as const),
  );
  const ofIndex = [
    await sizeIn(index, indexAddress),
    ...(await Promise.all((await parts.keys()).map((request) => sizeIn(parts, request)))),
  ].reduce((sum, bytes) => sum + bytes, 0);
  const kept = fitting(sizes, room - ofIndex);
  await Promise.all(
    newestFirst.filter((request) => !kept.has(request)).map((request) => shards.delete(request)),
  );
}
