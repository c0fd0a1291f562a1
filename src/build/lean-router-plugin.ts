/** Lets the bundler drop what the app does not use of React Router: some 8 kB (brotli) of links, forms and loaders. */

import type { Plugin } from 'vite';

/**
 * The package says that it has no side effects, yet two of its habits read as such: components made by calls, and names
 * written onto them for developer tools. The calls are marked as pure, the names are left out.
 */
export function leanRouterPlugin(): Plugin {
  return {
    name: 'readouts-lean-router',
    apply: 'build',
    transform: {
      filter: { id: /\/react-router\/dist\// },
      handler: (code) => ({
        code: code
          .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
          .replace(/= (React\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
