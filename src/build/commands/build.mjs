/** `npm run build`: bundles the code and renders the site into a new folder, which replaces the last good one at the end. */

import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundle } from '../site/bundle.mjs';
import { renderSite } from '../site/render-site.mjs';
import { readBase } from '../site/site-base.mjs';

const out = resolve(process.env.OUT ?? 'dist');
const draft = `${out}.draft`;
const work = `node_modules/.cache/readouts/bundle-${process.pid}`;

try {
  const { path, origin } = readBase();
  await rm(draft, { recursive: true, force: true });
  await renderSite({
    bundle: await bundle(work, path),
    seeds: resolve(process.env.SEEDS ?? 'seeds'),
    out: draft,
    origin,
    withhold: process.env.WITHHOLD === '1',
    reportsTo: process.env.REPORTS_TO,
    pictures: process.argv.includes('--pictures'),
  });
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
  if (origin === undefined)
    console.log(
      'Left out, as BASE is no full address (https://…): canonical, alternate languages, og:url, og:image and twitter:image, sitemap.xml.',
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(draft, { recursive: true, force: true });
  await rm(work, { recursive: true, force: true });
}
