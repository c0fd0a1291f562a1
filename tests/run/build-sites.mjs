/** Builds several sites from one bundle, as `npm run build` builds one: `node build-sites.mjs '[{"seeds":…,"out":…}]'`. */

import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from '../../src/build/site/code/bundle.mjs';
import { renderSite } from '../../src/build/site/render-site.mjs';
import { BUNDLE, BUNDLE_FILE } from './bundle-for-tests.mjs';

/** @typedef {{ seeds: string, out: string, shardSize?: string }} Site */

rmSync(BUNDLE, { recursive: true, force: true, maxRetries: 3 });
const code = await bundle(BUNDLE, '/');
for (const { seeds, out, shardSize } of /** @type {Site[]} */ (JSON.parse(process.argv[2] ?? '[]'))) {
  if (shardSize === undefined) delete process.env.SHARD_SIZE;
  else process.env.SHARD_SIZE = shardSize;
  rmSync(out, { recursive: true, force: true });
  await renderSite({ bundle: code, seeds: resolve(seeds), out: resolve(out) });
}
// Kept for the tests that write sites of their own, and last, so that it is there only once it is whole.
writeFileSync(BUNDLE_FILE, JSON.stringify(code));
