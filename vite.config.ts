/** How the app is built, served in development and tested. */

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { corpusPlugin } from './src/build/seeds/corpus-plugin.ts';
import { leanRouterPlugin } from './src/build/site/code/lean-router-plugin.ts';
import { leanTimelinePlugin } from './src/build/site/code/lean-timeline-plugin.ts';
import { readBase } from './src/build/site/site-base.mjs';

const WHOLE_APP = ['tests/app/**/*.test.tsx', 'tests/filters/search-field.test.tsx'];

/** Code that a reader's own corpus alone needs: the service worker keeps it for those who have one. */
const isOwn = (module: string) =>
  /(?:^|\/)src\/(?:workbench(?!\/OwnContext)|drafts|compile|app\/own|messages\/\w+\/own)\b/.test(module);
const LATER =
  /\/(?:(?:data|person|embed|class|workbench|companion|set-filters)-chunk|contacts-needed|filter-lists|TwoContacts|KeysPage|LinkNotices|MethodView|PanelFoot|MainPane|reading-chunk|OnRecordView|TextsView|keys|method|notice|on-record|problem-words|queue|reader|texts|workbench)-[^/]+$/;
const folderOf = (own: boolean) => (own ? 'assets/own/' : 'assets/');

export default defineConfig({
  // The folder the site is served under, with slashes at both ends.
  base: readBase().path,
  plugins: [react({ jsxImportSource: '#jsx' }), corpusPlugin(), leanRouterPlugin(), leanTimelinePlugin()],
  // Its parts are fetched as they are needed.
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        // Notes to bundlers, which Vite strips from pages alone.
        comments: { annotation: false, jsdoc: false },
        entryFileNames: ({ name }) =>
          `${folderOf(name === 'compile-worker' || name === 'draft-worker')}[name]-[hash].js`,
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds.some(isOwn))}[name]-[hash:7].js`,
      },
    },
  },
  build: {
    // Browsers of 2022, as README.md says; what those lack is in src/polyfills.ts.
    target: 'es2022',
    // Browsers of that age know it themselves.
    modulePreload: {
      polyfill: false,
      // Each name weighs on the first script. What few readers open, or comes once the page works, finds the rest of its code by itself; messages need nothing that is not there.
      resolveDependencies: (file, names) =>
        LATER.test(file) ? names.filter((name) => name.endsWith('.css')) : names,
    },
    // Under a strict policy nothing may be inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // On a busy machine Vite's own plugins for CSS and workers take long enough to be warned of.
      checks: { pluginTimings: false },
      output: {
        // The first scripts name all others, and hashes are what does not compress: 42 bits tell two versions apart.
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds.some(isOwn))}[name]-[hash:7].js`,
        assetFileNames: ({ originalFileNames }) =>
          `${folderOf(originalFileNames.some(isOwn))}[name]-[hash:7][extname]`,
        // What every page needs, in one piece: split up among what else needs it, it would weigh more.
        codeSplitting: {
          groups: [
            // Apart from it, or the first script would bring the rest along before the first paint.
            { name: 'preload', test: /vite\/preload-helper/, priority: 1 },
            {
              name: 'shared',
              test: /node_modules\/(react|react-dom|scheduler|react-router|zustand)\/|src\/(jsx|lazy|corpus(?!\/(?:check-index|open-checked|library\.ts|contact-index))|app\/(?:App|Root)\.tsx|model(?!\/(?:index-parts|cell-code|corpus\.ts|marker-halves|quotation-marks))|link(?!\/(?:read-link|fields|migrations))|navigation(?!\/(?:contact-links|listing-messages|letter-of-key|use-pages|use-canonical|canonical|use-history-memory))|ui(?!\/place-popover|\/uncover|\/Modal|\/disclosures|\/glyphs\/marker-element)|messages\/(?!en|fr)[^/]+\.tsx?$)/,
            },
          ],
        },
      },
    },
  },
  test: {
    // Ends what waits for ever; a busy machine is no failure. What computes for ever is ended with the whole run.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest leaves a core free, which of two is half.
    maxWorkers: 2,
    // They start sooner than processes, and share what Node has compiled.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/pages/**'],
          // Nothing here leaves a trace for the next file, and loading the compiler for each takes longer than testing it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // What the built pages say: `npm test` builds them first.
          name: 'pages',
          // For its parser of HTML, which takes a page as a browser without scripts does.
          environment: 'jsdom',
          include: ['tests/pages/**/*.test.ts'],
          // Pages are parsed once for all files, which change none of them.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // Parts of the interface, which leave no trace either: what is rendered is taken away after each test.
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          exclude: WHOLE_APP,
          setupFiles: ['tests/setup-dom.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // All of them without the timeline's chunk, which needs a layout: what one file replaces, the next finds replaced.
          name: 'app',
          environment: 'jsdom',
          include: WHOLE_APP,
          setupFiles: ['tests/setup-dom.ts'],
          isolate: false,
        },
      },
    ],
  },
});
