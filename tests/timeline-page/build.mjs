/** Builds the two pages into a folder of the cache, as small as the app itself is built. */

import react from '@vitejs/plugin-react';
import { build } from 'vite';

export const PAGES_DIR = 'node_modules/.cache/readouts/timeline-page';

export async function buildPages(dir = PAGES_DIR) {
  await build({
    configFile: false,
    root: 'tests/timeline-page',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: `${process.cwd()}/${dir}`,
      emptyOutDir: true,
      rolldownOptions: { input: ['tests/timeline-page/index.html', 'tests/timeline-page/plain.html'] },
    },
  });
}
