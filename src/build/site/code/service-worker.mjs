/** Writes `sw.js` into a built site: the service worker of src/offline/, with the list of files that it caches. */

import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { fileStamp } from '../file-stamp.mjs';

/** @typedef {{ url: string, revision: string | null, integrity: string }} CachedFile */

const FILES = /^(?:boot\.js|offline\.html|icon\.svg|manifest(?:\.\w+)?\.webmanifest)$/;
/** Rendered from the data alone where there is no network, however many there are: contacts, texts, people, later pages of a list. */
const ONE_OF_MANY = /(?:^|\/)(?:(?:contacts|texts|people)\/[^/]+|\d+)\/index\.html$/;
/** The fonts of the interface and of the texts; others are fetched when a text needs them. */
const LATIN = /-latin(?:-ext)?-(?:wght|opsz)-/;

/**
 * Whether the worker caches a file when it is installed: code, styles, fonts, and the page of each view. Never data:
 * their folder can be exchanged for one of any size without a new build, so the worker decides as they are fetched.
 * @param {string} file below the site's folder
 */
export function isCached(file) {
  if (isOwn(file)) return false;
  if (file.startsWith('assets/')) return !file.endsWith('.woff2') || LATIN.test(file);
  if (file === 'index.html' || file.endsWith('/index.html')) return !ONE_OF_MANY.test(file);
  return FILES.test(file);
}

/**
 * Whether a file serves a reader's own corpus alone: the worker keeps its code once somebody has one, and its pages never, since the
 * empty shell does for all of them.
 * @param {string} file below the site's folder
 */
export function isOwn(file) {
  return /^(?:assets\/)?own\//.test(file);
}

/** Bytes. */
const LARGEST_PAGE = 200_000;

/**
 * Without network a page of many contacts is rendered from the data, as the page of each contact is: what is kept of a site
 * takes ten megabytes at most, however large its corpus.
 * @param {string} file
 * @param {number} size
 */
export function isTooLarge(file, size) {
  return file.endsWith('index.html') && size > LARGEST_PAGE;
}

/**
 * The URL that the worker requests, the revision that distinguishes two versions of it, and the hash that the browser
 * holds each answer to. Names in `assets/` hold a hash already.
 * @param {string} file
 * @param {Uint8Array | string} content
 * @returns {CachedFile}
 */
export function cacheEntry(file, content) {
  const revision = fileStamp(content);
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  if (file.startsWith('assets/')) return { url: file, revision: null, integrity };
  // The URL that pages request.
  if (file === 'boot.js') return { url: `boot.js?v=${revision}`, revision: null, integrity };
  // Hosts redirect a request for the file to its folder.
  if (file.endsWith('index.html'))
    return { url: file.replace(/index\.html$/, '') || './', revision, integrity };
  return { url: file, revision, integrity };
}

/**
 * @param {string} outDir
 * @returns {Promise<string>} the file
 */
export async function bundleWorker(outDir) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/offline/worker.ts',
        // One classic script: some browsers with service workers support no modules in them.
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return join(outDir, 'sw.js');
}

/** @param {string} site */
const nameIn = (site) => (/** @type {import('node:fs').Dirent} */ entry) =>
  relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/');

/**
 * @param {string} worker the bundled worker
 * @param {string} site folder with everything else in place
 */
export async function writeWorker(worker, site) {
  const entries = (await readdir(site, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(nameIn(site)).filter(isCached).toSorted();
  let bytes = 0;
  const own = await Promise.all(
    entries
      .map(nameIn(site))
      .filter((file) => file.startsWith('assets/') && isOwn(file))
      .toSorted()
      .map(async (file) => cacheEntry(file, await readFile(join(site, file)))),
  );
  const list = await Promise.all(
    files.map(async (file) => {
      const { size } = await stat(join(site, file));
      if (isTooLarge(file, size)) return [];
      bytes += size;
      return cacheEntry(file, await readFile(join(site, file)));
    }),
  );
  const code = await readFile(worker, 'utf8');
  const listed = `const CACHED_FILES = ${JSON.stringify(list.flat())};\nconst CACHED_BYTES = ${bytes};\nconst OWN_FILES = ${JSON.stringify(own)};\n`;
  await writeFile(join(site, 'sw.js'), `${listed}${code}`);
}
