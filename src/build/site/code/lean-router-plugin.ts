/** Lets the bundler drop what the app does not use of React Router: some 8 kB (brotli) of links, forms and loaders. */

import type { Plugin } from 'vite';

/**
 * The package declares that it has no side effects, yet some of its habits read as such: components made by calls, and names
 * and contexts assigned to them afterwards. The calls are marked as pure, the assignments are removed, which is sound as
 * long as the app uses nothing of the router that renders routes; the browser tests of the built app would notice.
 * For the same reason navigation need not ask whether a data router is there, and what warns developers of mistakes is off.
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
          .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1')
          .replace('isDataRoute ? useNavigateStable() : useNavigateUnstable()', 'useNavigateUnstable()')
          .replace('ENABLE_DEV_WARNINGS = true;', 'ENABLE_DEV_WARNINGS = false;'),
        map: null,
      }),
    },
  };
}
