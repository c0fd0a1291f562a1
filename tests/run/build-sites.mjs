/** Builds several sites from one bundle, as `npm run build` builds one: `node build-sites.mjs '[{"seeds":…,"out":…}]'`. */

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { workFolder } from '../../src/build/commands/work-folders.mjs';
import { bundle } from '../../src/build/site/bundle.mjs';
import { renderSite } from '../../src/build/site/render-site.mjs';

/** @typedef {{ seeds: string, out: string, shardSize?: string }} Site */

const work = workFolder('node_modules/.cache/readouts/bundle');
try {
  const code = await bundle(work, '/');
  for (const { seeds, out, shardSize } of /** @type {Site[]} */ (JSON.parse(process.argv[2] ?? '[]'))) {
    if (shardSize === undefined) delete process.env.SHARD_SIZE;
    else process.env.SHARD_SIZE = shardSize;
    rmSync(out, { recursive: true, force: true });
    await renderSite({ bundle: code, seeds: resolve(seeds), out: resolve(out) });
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
