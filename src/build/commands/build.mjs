/** `npm run build`: bundles the code and renders the site into a new folder, which replaces the last good one at the end. */

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleApart, stopBundling } from '../site/code/bundle-apart.mjs';
import { showProgress } from '../site/publishing/progress.mjs';
import { stopWorkers } from '../site/publishing/site-workers.mjs';
import { renderSite } from '../site/render-site.mjs';
import { readBase } from '../site/site-base.mjs';
import { exchange, keptFolder, recover, refuseOther, workFolder } from './work-folders.mjs';

const CACHE = 'node_modules/.cache/readouts';
const out = resolve(process.env.OUT || 'dist');

recover(out);
try {
  refuseOther(out, process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// Each site has its own: builds of two would drop what the other one needs.
const kept = keptFolder(`${CACHE}/kept`, out);
const draft = workFolder(`${out}.draft`);
const work = workFolder(`${CACHE}/bundle`);
const progress = showProgress(process.stderr);

function cleanUp() {
  progress.end();
  for (const folder of [draft, work]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

let stopping = false;

// Once: a second one ends it at once.
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]))
  process.once(signal, () => {
    stopping = true;
    void Promise.all([stopBundling(), stopWorkers()]).finally(() => {
      try {
        cleanUp();
        console.error('Stopped; the next build keeps the pages that have been made.');
      } finally {
        process.exit(code);
      }
    });
  });

try {
  const { path, origin } = readBase();
  progress.step('Bundling the code');
  const written = await renderSite({
    bundle: await bundleApart(work, path),
    seeds: resolve(process.env.SEEDS || 'seeds'),
    out: draft,
    origin,
    withhold: process.env.WITHHOLD === '1',
    reportsTo: process.env.REPORTS_TO,
    pictures: process.argv.includes('--pictures'),
    kept,
    step: progress.step,
    progress: progress.show,
  });
  exchange(draft, out);
  progress.end();
  console.log(summary(written));
  if (origin === undefined)
    console.log(
      'Left out, as BASE is no full address (https://…): canonical, alternate languages, og:url, og:image and twitter:image, sitemap.xml.',
    );
} catch (error) {
  // What has gone wrong goes on a line of its own.
  progress.end();
  // What is stopped fails as well.
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  cleanUp();
}

/** @param {import('../site/render-files.tsx').Written} written */
function summary({ pages, keptPages, pictures, keptPictures }) {
  /** @param {number} count @param {string} noun @param {number} before */
  const line = (count, noun, before) =>
    `${count} ${noun}${before > 0 ? ` (${before} kept from an earlier build)` : ''}`;
  return `Wrote ${[line(pages, 'pages', keptPages), ...(pictures > 0 ? [line(pictures, 'pictures', keptPictures)] : [])].join(' and ')}.`;
}
