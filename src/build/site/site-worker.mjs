/** A worker thread that performs the tasks of a site, one after the other, as they are sent to it. */

import { parentPort, workerData } from 'node:worker_threads';
import { loadTasks } from './site-tasks.mjs';

const tasks = loadTasks(workerData.renderer);

parentPort?.on('message', async ({ name, request }) => {
  try {
    const perform = /** @type {(request: unknown) => Promise<unknown>} */ (
      /** @type {unknown} */ ((await tasks)[/** @type {keyof Awaited<typeof tasks>} */ (name)])
    );
    parentPort?.postMessage({ result: await perform(request) });
  } catch (error) {
    // The message alone: it says which page or text it is about.
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
