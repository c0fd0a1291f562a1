/** Orders a file from a worker of its own, which can be ended at any time. */

import type { WorkAnswer, WorkOrder } from './work-messages.ts';

/** Reports progress and one outcome, whatever breaks; returns how to end the work, after which nothing is reported. */
export function orderFile(order: WorkOrder, report: (answer: WorkAnswer) => void): () => void {
  let worker: Worker | undefined;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  const receive = (answer: WorkAnswer) => {
    if (!worker) return;
    if (answer.kind !== 'progress') end();
    report(answer);
  };
  try {
    worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    report({ kind: 'failed' });
    return end;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<WorkAnswer>) => receive(data));
  // Its script did not arrive, or broke, or it has no more memory.
  for (const type of ['error', 'messageerror'] as const)
    worker.addEventListener(type, () => receive({ kind: 'failed' }));
  worker.postMessage(order);
  return end;
}
