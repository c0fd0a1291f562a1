/** Puts the script that sets theme and language first in the head; a classic script, so that it runs before the paint. */

import type { Plugin } from 'vite';

export function startPlugin(): Plugin {
  let base = '/';
  return {
    name: 'readouts-start',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      // After bundling: Vite bundles modules only, and would complain of a script that is none.
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: `${base}start.js` }, injectTo: 'head-prepend' }],
    },
  };
}
