/** Worker threads that perform the tasks of a site, each with the memory of its own. */

import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What one takes at most; with less to go round there are fewer. */
const MEMORY_EACH = 400 * 2 ** 20;

/** As many as there are processors, and as half of the memory allows. */
export function countWorkers() {
  // What a container is allowed, which Node gives as 0 or as an absurd number where there is no limit.
  const allowed = process.constrainedMemory?.() || Number.POSITIVE_INFINITY;
  const memory = Math.min(totalmem(), allowed) / 2;
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / MEMORY_EACH)));
}

/** @type {Set<Worker>} */
const live = new Set();

/** Ends all workers, whatever they are doing. */
export async function stopWorkers() {
  await Promise.all([...live].map((worker) => worker.terminate()));
}

/**
 * @typedef {import('./site-tasks.mjs').Tasks} Tasks
 * @typedef {Tasks & { end: () => Promise<unknown> }} SiteWorker
 */

/**
 * @param {string} renderer The URL of the module that renders.
 * @returns {SiteWorker} which takes one task at a time
 */
export function startWorker(renderer) {
  // Without the options of this process: a test runner's are not for it.
  const worker = new Worker(new URL('./site-worker.mjs', import.meta.url), {
    workerData: { renderer },
    execArgv: [],
  });
  live.add(worker);
  worker.once('exit', () => live.delete(worker));

  /** @param {keyof Tasks} name @returns {(request?: unknown) => Promise<any>} */
  const task = (name) => (request) =>
    new Promise((resolve, reject) => {
      /** @param {{ result?: unknown, error?: string }} answer */
      const answered = ({ result, error }) => {
        settle();
        if (error === undefined) resolve(result);
        else reject(new Error(error));
      };
      /** @param {Error} error Memory that has run out, for one. */
      const failed = (error) => {
        settle();
        reject(error);
      };
      const ended = () => failed(new Error('a worker ended before its task did'));
      const settle = () => {
        worker.off('message', answered);
        worker.off('error', failed);
        worker.off('exit', ended);
      };
      worker.on('message', answered);
      worker.on('error', failed);
      worker.on('exit', ended);
      worker.postMessage({ name, request });
    });

  return {
    data: task('data'),
    open: task('open'),
    shared: task('shared'),
    pages: task('pages'),
    end: () => worker.terminate(),
  };
}
