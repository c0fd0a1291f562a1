/** Writes a whole site: the bundled code, the data compiled from a folder of texts, and every page rendered from them. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWorker } from './code/service-worker.mjs';
import { loadTasks } from './publishing/site-tasks.mjs';
import { countWorkers, startWorker } from './publishing/site-workers.mjs';

/** With fewer, starting workers takes longer than they save. */
const MANY_TEXTS = 60;
const MANY_PAGES = 300;
/** Handed out at a time. */
const SOME_PAGES = 40;

/**
 * @typedef {import('./render-files.tsx').Written} Written
 *
 * @typedef {object} SiteOptions
 * @property {import('./code/bundle.mjs').Bundle} bundle
 * @property {string} seeds The folder of texts.
 * @property {string} out The folder of the site, which should be empty.
 * @property {string | undefined} [origin] The host, where it is known: `https://example.org`.
 * @property {boolean} [withhold] Whether to mask what the annotations do not quote.
 * @property {string | undefined} [reportsTo] The email address for reports of mistakes.
 * @property {boolean} [pictures] Whether to draw pictures for links; they take minutes for a thousand contacts.
 * @property {string | undefined} [kept] A folder for what may be used again by the next build; without it nothing is kept.
 * @property {number} [workers] How many threads may render; with one, this thread does it all.
 * @property {number} [many] From how many pages on they do.
 * @property {(what: string) => void} [step] Called with what begins, in words.
 * @property {(state: { done: number, all: number, kept: number }) => void} [progress]
 */

/**
 * @param {SiteOptions} options
 * @returns {Promise<Written>}
 */
export async function renderSite({
  bundle,
  seeds,
  out,
  origin,
  withhold = false,
  reportsTo,
  pictures = false,
  kept,
  workers = countWorkers(),
  many = MANY_PAGES,
  step = () => undefined,
  progress = () => undefined,
}) {
  // React chooses its build by it; bundling sets it, but may have run in another process.
  process.env.NODE_ENV ??= 'production';
  const renderer = pathToFileURL(bundle.renderer).href;
  const site = { path: bundle.base, origin };
  const stamp = stampOf(bundle, { site, pictures });
  const request = { out, site, client: bundle.files, pictures, kept, stamp };

  // Compiling takes memory that a thread gives back when it ends.
  const apart = workers > 1 && countFiles(seeds) >= 2 * MANY_TEXTS;
  const first = apart
    ? startWorker(renderer)
    : { ...(await loadTasks(renderer)), end: async () => undefined };
  /** @type {import('./publishing/site-tasks.mjs').Tasks[]} */
  let writers = [first];
  let all = 0;
  /** @type {import('./publishing/site-workers.mjs').SiteWorker[]} */
  const started = [];
  try {
    step('Compiling the texts');
    await first.data({ seeds, withhold, reportsTo, out, site });
    step(pictures ? 'Making pages and pictures' : 'Making pages');
    all = await first.open(request);
    await first.shared();
    if (workers > 1 && all >= many) {
      await first.end();
      for (let number = 0; number < workers; number += 1) started.push(startWorker(renderer));
      writers = started;
      await Promise.all(started.map((worker) => worker.open(request)));
    }
    const written = await writeAll(writers, all, progress);
    await cp(bundle.client, out, { recursive: true });
    // Last, since it lists the files that have been written.
    await writeWorker(bundle.worker, out);
    if (kept !== undefined) await dropUnused(renderer, { kept, out, pictures });
    return written;
  } finally {
    await Promise.all([first, ...started].map((worker) => worker.end()));
  }
}

/**
 * Each of the writers takes the next pages as soon as it has finished its last ones, so that none is idle.
 * @param {readonly import('./publishing/site-tasks.mjs').Tasks[]} writers
 * @param {number} all
 * @param {NonNullable<SiteOptions['progress']>} progress
 */
async function writeAll(writers, all, progress) {
  /** @type {Written} */
  const sum = { pages: 0, keptPages: 0, pictures: 0, keptPictures: 0 };
  let next = 0;
  await Promise.all(
    writers.map(async (writer) => {
      while (next < all) {
        const from = next;
        next = Math.min(all, from + SOME_PAGES);
        const written = await writer.pages({ from, to: next });
        for (const key of /** @type {(keyof Written)[]} */ (Object.keys(sum))) sum[key] += written[key];
        progress({ done: sum.pages, all, kept: sum.keptPages });
      }
    }),
  );
  return sum;
}

/**
 * What is kept of pages that the site no longer has. A build without pictures, as by `npm start`, leaves those of the next with.
 * @param {string} renderer
 * @param {{ kept: string, out: string, pictures: boolean }} site
 */
async function dropUnused(renderer, { kept, out, pictures }) {
  /** @type {typeof import('./render-files.tsx')} */
  const { dropOthers } = await import(renderer);
  dropOthers(kept, (name) => existsSync(join(out, name)) || (!pictures && name.startsWith('previews/')));
}

/**
 * A hash of all that a page is rendered from besides the data; a page of the last build is kept only if this is the same.
 * @param {import('./code/bundle.mjs').Bundle} bundle
 * @param {unknown} settings of the site, as the renderer gets them
 */
function stampOf({ renderer, files }, settings) {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, files, settings]));
  const folder = dirname(renderer);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  for (const name of names.toSorted()) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  // The packages that it imports are not in it.
  for (const list of ['package-lock.json', 'node_modules/.package-lock.json'])
    if (existsSync(list)) hash.update(readFileSync(list));
  return hash.digest('hex');
}

/** @param {string} folder */
function countFiles(folder) {
  return existsSync(folder) ? readdirSync(folder).length : 0;
}
