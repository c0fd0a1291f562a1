/** Renders a site in a process of its own, as `npm run build` does, with React for production. */

import { renderSite } from '../../src/build/site/render-site.mjs';

/** The number of pages after which the process dies; 0 for never. */
const { dieAfter, ...options } = JSON.parse(process.argv[2] ?? '');
try {
  const written = await renderSite({
    ...options,
    progress: ({ done }) => {
      if (dieAfter > 0 && done >= dieAfter) process.kill(process.pid, 'SIGKILL');
    },
  });
  console.log(JSON.stringify(written));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
