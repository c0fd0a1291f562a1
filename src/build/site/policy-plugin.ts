/** Every built page carries a strict policy: nothing runs or loads but what the site itself has written. */

import type { Plugin } from 'vite';

const SELF = ['script', 'style', 'font', 'img', 'connect', 'worker', 'manifest'].map(
  (kind) => `${kind}-src 'self'`,
);
const POLICY = ["default-src 'none'", ...SELF, "base-uri 'none'", "form-action 'none'"].join('; ');

/** In development Vite writes styles into the page, which the policy would forbid. */
export function policyPlugin(): Plugin {
  return {
    name: 'readouts-policy',
    apply: 'build',
    transformIndexHtml: {
      // Last, and so first in the head: it holds for what follows it.
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
