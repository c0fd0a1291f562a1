/**
 * The service worker, `sw.js` of a built site. Installing a version caches all its code; pages and data come from the
 * network while there is one. It never calls skipWaiting: a newer version waits, beside the code of the older one, until
 * no page of the older one is open.
 */

import { cacheNames, setCacheNameDetails } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { cachedPage, SHELL } from './cached-page.ts';
import { dataCaches, outdated, PREFIX } from './caches.ts';
import { stampOf } from './index-stamp.ts';

/** After so long without a response, a cached page is better than none. */
const NETWORK_TIMEOUT_SECONDS = 5;
/** Some twenty megabytes: the texts of a large corpus that a reader has opened last. */
const MAX_SHARDS = 50;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const folder = new URL(scope).pathname;
const pages = new Set(CACHED_FILES.map(({ url }) => url).filter((url) => url.endsWith('/')));
const own = dataCaches(scope);

setCacheNameDetails({ prefix: PREFIX, suffix: scope });
precache([...CACHED_FILES]);

worker.addEventListener('install', (event) => event.waitUntil(cacheIndex()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

/** The page that registers the worker has requested the index before there was a worker. */
async function cacheIndex(): Promise<void> {
  const cache = await caches.open(own.index);
  const address = `${scope}data/index.json`;
  if (!(await cache.match(address))) await cache.add(address);
}

async function activate(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), scope).map((name) => caches.delete(name)));
  // The request goes out while the worker starts.
  await worker.registration.navigationPreload?.enable();
  // These pages have no worker yet: had they an older one, this one would still be waiting.
  await worker.clients.claim();
}

/* Pages: from the network, so that a correction is read at once; else the cached ones, which fit the cached code. */
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
      plugins: [
        {
          handlerDidError: async ({ request }) => {
            const path = new URL(request.url).pathname.slice(folder.length);
            return (await matchPrecache(cachedPage(path, pages))) ?? (await matchPrecache(SHELL));
          },
        },
      ],
    }),
    // A navigation to a file, such as data/corpus.json, is not for a page.
    { denylist: [/^[^?]*\.(?!html(?:\?|$))[a-z\d]+(?:\?|$)/] },
  ),
);

/* Code of this version. */
addRoute({ directoryIndex: '', cleanURLs: false });

/* Code of a newer version, for a page that is newer than this worker: the waiting worker may have cached it already. */
registerRoute(
  ({ url }) => url.pathname.startsWith(`${folder}assets/`) || url.pathname === `${folder}boot.js`,
  new CacheFirst({ cacheName: cacheNames.precache }),
);

/* The index may be exchanged without a new version. A response that is no index of our format is not cached. */
registerRoute(
  ({ url }) => url.pathname === `${folder}data/index.json`,
  new NetworkFirst({
    cacheName: own.index,
    networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) =>
          response.ok && stampOf(await response.clone().text()) !== undefined ? response : null,
        // Shards are numbered, so those of another corpus have the same names.
        cacheDidUpdate: async ({ oldResponse, newResponse }) => {
          const [before, now] = await Promise.all([oldResponse?.text(), newResponse.text()]);
          if (before === undefined || stampOf(before) !== stampOf(now)) await caches.delete(own.shards);
        },
      },
    ],
  }),
);

/* Shards of texts: those that a page has opened. A search reads all of them in a worker, which would fill the disk. */
registerRoute(
  ({ url }) => url.pathname.startsWith(`${folder}data/words-`),
  new NetworkFirst({
    cacheName: own.shards,
    networkTimeoutSeconds: NETWORK_TIMEOUT_SECONDS,
    plugins: [
      {
        cacheWillUpdate: async ({ event, response }) => {
          const client = event ? await worker.clients.get((event as FetchEvent).clientId) : undefined;
          return response.ok && client?.type === 'window' ? response : null;
        },
      },
      // Its declared type is not assignable under exactOptionalPropertyTypes.
      new ExpirationPlugin({ maxEntries: MAX_SHARDS, purgeOnQuotaError: true }) as WorkboxPlugin,
    ],
  }),
);
