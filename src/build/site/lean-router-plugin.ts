/** Lets the bundler drop what the app does not use of React Router: some 8 kB (brotli) of links, forms and loaders. */

import type { Plugin } from 'vite';

/**
 * The package says that it has no side effects, yet habits of it read as such: components made by calls, and names and
 * contexts written onto them afterwards. The calls are marked as pure, the writing is left out. That is sound as long as
 * the app uses nothing of the router that draws routes; the browser tests of the built app would tell.
 */
export function leanRouterPlugin(): Plugin {
  return {
    name: 'readouts-lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\// },
      handler: (code) => ({
        code: code
          .replace(/^\w+\.(?:displayName|contextType) = [^;\n]*;$/gm, '')
          .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
