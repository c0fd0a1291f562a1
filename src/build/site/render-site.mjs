/** Writes a whole site: the bundled code, then every page and file rendered from a folder of texts. */

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWorker } from './service-worker.mjs';

/**
 * @typedef {object} SiteOptions
 * @property {import('./bundle.mjs').Bundle} bundle
 * @property {string} seeds The folder of texts.
 * @property {string} out The folder of the site, which should be empty.
 * @property {string | undefined} [origin] The host, where it is known: `https://example.org`.
 * @property {boolean} [withhold] Whether to mask what the annotations do not quote.
 * @property {string | undefined} [reportsTo] The email address for reports of mistakes.
 * @property {boolean} [pictures] Whether to draw pictures for links; they take minutes for a thousand contacts.
 */

/** @param {SiteOptions} options */
export async function renderSite({
  bundle,
  seeds,
  out,
  origin,
  withhold = false,
  reportsTo,
  pictures = false,
}) {
  // React chooses its build by it; bundling sets it, but may have run in another process.
  process.env.NODE_ENV ??= 'production';
  /** @type {typeof import('./render-files.tsx')} */
  const { renderFiles } = await import(pathToFileURL(bundle.renderer).href);
  const rendered = await renderFiles({
    seeds,
    withhold,
    reportsTo,
    site: { path: bundle.base, origin },
    client: bundle.files,
    pictures,
  });
  await cp(bundle.client, out, { recursive: true });
  for (const [name, content] of rendered.files) await write(join(out, name), content);
  await writePictures(rendered.pictures, out);
  // Last, since it lists the files that have been written.
  await writeWorker(bundle.worker, out);
}

/**
 * @param {import('./render-files.tsx').RenderedFiles['pictures']} pictures
 * @param {string} out
 */
async function writePictures(pictures, out) {
  const start = performance.now();
  let count = 0;
  for await (const { file, png } of pictures) {
    await write(join(out, file), png);
    count += 1;
  }
  if (count === 0) return;
  const each = Math.round((performance.now() - start) / count);
  console.log(`Drew ${count} pictures for links, ${each} ms each.`);
}

/** @param {string} file @param {string | Uint8Array} content */
async function write(file, content) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
