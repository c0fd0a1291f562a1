/** Puts the script that sets theme and language first in the head; a classic script, so that it runs before the paint. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fileStamp } from '../seeds/file-stamp.mjs';

export function bootPlugin(): Plugin {
  let base = '/';
  let folder = 'public';
  return {
    name: 'readouts-start',
    configResolved(config) {
      base = config.base;
      folder = config.publicDir;
    },
    transformIndexHtml: {
      // After bundling: Vite bundles modules only, and would complain of a script that is none.
      order: 'post',
      handler: () => {
        // A page that is kept finds the script of its own version.
        const stamp = fileStamp(readFileSync(join(folder, 'boot.js')));
        return [{ tag: 'script', attrs: { src: `${base}boot.js?v=${stamp}` }, injectTo: 'head-prepend' }];
      },
    },
  };
}
