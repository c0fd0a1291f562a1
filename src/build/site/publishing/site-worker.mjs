/** A worker thread that performs the tasks of a site, one after the other, as they are sent to it. */

import { parentPort, workerData } from 'node:worker_threads';
import { loadTasks } from './site-tasks.mjs';

const tasks = loadTasks(workerData.renderer);

/** @param {{ name: keyof Awaited<typeof tasks>, request: unknown }} message */
async function perform({ name, request }) {
  const task = /** @type {(request: unknown) => Promise<unknown>} */ ((await tasks)[name]);
  return task(request);
}

parentPort?.on('message', (message) => {
  perform(message).then(
    (result) => parentPort?.postMessage({ result }),
    // The message alone: it says which page or text it is about.
    (error) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
