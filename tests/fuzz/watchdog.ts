/** Ends the process where a case never does, and names it: no timer of its own thread would ever run. */

import { Worker } from 'node:worker_threads';

/** So long a case may seem to take on the busiest machine. */
const LONGEST_MS = 60_000;

/** In the other thread, as plain JavaScript. */
const WATCH = `
  const { writeSync } = require('node:fs');
  const { workerData: [current, longest] } = require('node:worker_threads');
  let last, since;
  setInterval(() => {
    const number = Atomics.load(current, 0);
    if (number !== last) [last, since] = [number, Date.now()];
    else if (Date.now() - since > longest) {
      writeSync(2, \`case \${number} has not ended after \${longest / 1000} s\\n\`);
      process.kill(process.pid, 'SIGKILL');
    }
  }, 500);
`;

export interface Watchdog {
  /** Call it before each case. */
  readonly begin: (number: number) => void;
  readonly end: () => void;
}

export function watchdog(longest = LONGEST_MS): Watchdog {
  const current = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WATCH, { eval: true, workerData: [current, longest] });
  worker.unref();
  return {
    begin: (number) => void Atomics.store(current, 0, number),
    end: () => void worker.terminate(),
  };
}
