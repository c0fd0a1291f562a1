/** Writes `sw.js` into a built site: the service worker of src/offline/, with the list of what it keeps. */

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { build } from 'vite';
import { fileStamp } from '../seeds/file-stamp.mjs';

/** @typedef {{ url: string, revision: string | null }} Kept */

const FILES = /^(?:boot\.js|offline\.html|icon\.svg|manifest(?:\.\w+)?\.webmanifest)$/;
/** Drawn from the data alone without network, however many there are. */
const ONE_OF_MANY = /(?:^|\/)(?:contacts|texts)\/[^/]+\/index\.html$/;
/** Of the faces, those of the interface and of the texts; others come when a text needs them. */
const LATIN = /-latin(?:-ext)?-(?:wght|opsz)-/;

/**
 * Whether readers keep a file of the site: code, styles, typefaces, and the page of each view. Never data: their folder
 * can be exchanged for one of any size without a new build, so the worker decides about them as they come.
 * @param {string} file below the site's folder
 */
export function isKept(file) {
  if (file.startsWith('assets/')) return !file.endsWith('.woff2') || LATIN.test(file);
  if (file === 'index.html' || file.endsWith('/index.html')) return !ONE_OF_MANY.test(file);
  return FILES.test(file);
}

/**
 * What the worker asks for, and how it tells two versions of it apart: names in `assets/` say so themselves.
 * @param {string} file
 * @param {string} stamp of its content
 * @returns {Kept}
 */
export function keptAs(file, stamp) {
  if (file.startsWith('assets/')) return { url: file, revision: null };
  // As pages ask for it, so that each finds its own.
  if (file === 'boot.js') return { url: `boot.js?v=${stamp}`, revision: null };
  // Hosts send a reader who asks for the file to its folder.
  if (file.endsWith('index.html')) return { url: file.replace(/index\.html$/, '') || './', revision: stamp };
  return { url: file, revision: stamp };
}

/**
 * Last in a build, since it reads all that the others have written.
 * @param {string} site folder
 */
export async function writeWorker(site) {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(resolve(site).length + 1))
    .map((file) => file.replaceAll(sep, '/'))
    .filter(isKept)
    .toSorted();
  const kept = await Promise.all(
    files.map(async (file) => keptAs(file, fileStamp(await readFile(join(site, file))))),
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { KEPT: JSON.stringify(kept) },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/offline/worker.ts',
        // One file, and no module: browsers that know no module workers have service workers all the same.
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

/**
 * The page that the worker gives where it has none of the address's own: nothing in it but the app.
 * @param {string} site folder
 * @param {string} shell
 */
export async function writeShell(site, shell) {
  const page = shell.replace('</head>', () => '<meta name="robots" content="noindex" />\n  </head>');
  await writeFile(join(site, 'offline.html'), page);
}
