/**
 * The service worker, `sw.js` of a built site. Code is kept as a whole when a version is installed; pages and data come
 * from the network for as long as there is one. It never hurries a newer version in: that one waits, beside the older
 * code, until no page needs the older any more.
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

/** A page kept is better than none for so long. */
const PATIENCE_SECONDS = 5;
/** Some twenty megabytes of words: what a reader of a large corpus has opened last. */
const MAX_SHARDS = 50;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const folder = new URL(scope).pathname;
const pages = new Set(CACHED_FILES.map(({ url }) => url).filter((url) => url.endsWith('/')));
const own = dataCaches(scope);

setCacheNameDetails({ prefix: PREFIX, suffix: scope });
precache([...CACHED_FILES]);

worker.addEventListener('install', (event) => event.waitUntil(cacheIndex()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));

/** The page that brings the worker has asked for the index before there was one. */
async function cacheIndex(): Promise<void> {
  const cache = await caches.open(own.index);
  const address = `${scope}data/index.json`;
  if (!(await cache.match(address))) await cache.add(address);
}

async function begin(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), scope).map((name) => caches.delete(name)));
  // The network is asked while the worker starts.
  await worker.registration.navigationPreload?.enable();
  // Only ever pages without a worker, of this version or older: those of another one would have kept this one waiting.
  await worker.clients.claim();
}

/* Pages: of the network, so that a correction is read at once. Those of this version go with the code of this version. */
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: PATIENCE_SECONDS,
      plugins: [
        {
          handlerDidError: async ({ request }) => {
            const path = new URL(request.url).pathname.slice(folder.length);
            return (await matchPrecache(cachedPage(path, pages))) ?? (await matchPrecache(SHELL));
          },
        },
      ],
    }),
    // A file opened by itself is no page.
    { denylist: [/^[^?]*\.(?!html(?:\?|$))[a-z\d]+(?:\?|$)/] },
  ),
);

/* Code of this version. */
addRoute({ directoryIndex: '', cleanURLs: false });

/* Code of another version, for a page that is newer than this worker: the one that waits may have brought it already. */
registerRoute(
  ({ url }) => url.pathname.startsWith(`${folder}assets/`) || url.pathname === `${folder}boot.js`,
  new CacheFirst({ cacheName: cacheNames.precache }),
);

/* The index may be exchanged without a new version. What is no index, or one of another format, is not kept. */
registerRoute(
  ({ url }) => url.pathname === `${folder}data/index.json`,
  new NetworkFirst({
    cacheName: own.index,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) =>
          response.ok && stampOf(await response.clone().text()) !== undefined ? response : null,
        // Parts are numbered: those of another corpus have the same names.
        cacheDidUpdate: async ({ oldResponse, newResponse }) => {
          const [before, now] = await Promise.all([oldResponse?.text(), newResponse.text()]);
          if (before === undefined || stampOf(before) !== stampOf(now)) await caches.delete(own.words);
        },
      },
    ],
  }),
);

/* Words that come in parts: those that were opened. A search reads all of them, and that would fill the disk. */
registerRoute(
  ({ url }) => url.pathname.startsWith(`${folder}data/words-`),
  new NetworkFirst({
    cacheName: own.words,
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [
      {
        cacheWillUpdate: async ({ event, response }) => {
          const asking = event ? await worker.clients.get((event as FetchEvent).clientId) : undefined;
          return response.ok && asking?.type === 'window' ? response : null;
        },
      },
      // Its own type gives `undefined` where the other asks for nothing.
      new ExpirationPlugin({ maxEntries: MAX_SHARDS, purgeOnQuotaError: true }) as WorkboxPlugin,
    ],
  }),
);
