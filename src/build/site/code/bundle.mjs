/** Bundles the code of a site: all of it that depends neither on the texts nor on the host. One bundle serves many sites. */

import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { fileStamp } from '../file-stamp.mjs';
import { bundleWorker } from './service-worker.mjs';

/**
 * @typedef {object} Bundle
 * @property {string} base The folder that its sites are served under, with slashes at both ends.
 * @property {string} client The folder of the browser's code, as it goes into a site.
 * @property {import('./page-assets.ts').ClientFiles} files
 * @property {string} renderer The module that renders the pages.
 * @property {string} worker The service worker, without the list of files that it caches.
 */

/**
 * @param {string} outDir Inside the project, since the rendering code imports its packages from there.
 * @param {string} base
 * @returns {Promise<Bundle>}
 */
export async function bundle(outDir, base) {
  const client = resolve(outDir, 'client');
  const renderer = resolve(outDir, 'renderer');
  await bundleClient(client, base);
  await build({
    base,
    logLevel: 'warn',
    build: {
      outDir: renderer,
      emptyOutDir: true,
      copyPublicDir: false,
      ssr: 'src/build/site/render-files.tsx',
    },
  });
  return {
    base,
    client,
    files: await readClientFiles(client),
    renderer: join(renderer, 'render-files.js'),
    worker: await bundleWorker(resolve(outDir, 'worker')),
  };
}

/** @param {string} outDir @param {string} base */
async function bundleClient(outDir, base) {
  await build({
    base,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      // The pages are rendered afterwards, from what this says of the files.
      manifest: true,
      rolldownOptions: { input: { index: 'src/main.ts' } },
    },
  });
}

/**
 * @param {string} client
 * @returns {Promise<import('./page-assets.ts').ClientFiles>}
 */
async function readClientFiles(client) {
  const folder = join(client, '.vite');
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  // It is no part of a site.
  await rm(folder, { recursive: true });
  // With its content in its URL, so that a cached page gets the script of its own version.
  const boot = `boot.js?v=${fileStamp(await readFile(join(client, 'boot.js')))}`;
  return { manifest, boot };
}
