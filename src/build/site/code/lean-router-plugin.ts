/** Lets the bundler drop what the app does not use of React Router: some 8 kB (brotli) of links, forms and loaders. */

import type { Plugin } from 'vite';

/**
 * The package declares that it has no side effects, yet some of its habits read as such: components made by calls
 * or derived from React's, constants that are computed, and names and contexts assigned to components afterwards. What is
 * made is marked as pure, the assignments are removed, which is sound as long as the app uses nothing of the router that
 * renders routes; the browser tests of the built app would notice.
 *
 * The bundler's own hints cannot do this. `manualPureFunctions` alone leaves six of the eight kilobytes, and with them more
 * than the budget of 100 for the first scripts. `propertyWriteSideEffects: false` removes the rest, but applies to every
 * package: it also drops calls that set up an object by writing to it, 11 kB of them from the timeline's chunk.
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
          .replace(
            /^(var \w+ = )(class extends React[\s\S]*?^\}|typeof window .*);$/gm,
            '$1/* @__PURE__ */ (() => $2)();',
          )
          .replace(
            /= (React\d*\.(?:forwardRef|createContext|memo)\(|Object\.getOwnPropertyNames\(|new (?:URL|Set)\()/g,
            '= /* @__PURE__ */ $1',
          ),
        map: null,
      }),
    },
  };
}
