/** Bundles in a process of its own: the bundler does not give its half gibibyte back, and compiling many texts needs it. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {import('./bundle.mjs').Bundle} Bundle
 * @typedef {{ bundle: Bundle } | { error: string }} Answer
 */

const SELF = fileURLToPath(import.meta.url);

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

/**
 * As `bundle`; rejects with its message where it fails.
 * @param {string} outDir @param {string} base
 * @returns {Promise<Bundle>}
 */
export async function bundleApart(outDir, base) {
  running = fork(SELF, [outDir, base], { execArgv: [] });
  const ended = once(running, 'exit');
  const tooSoon = ended.then(([code, signal]) => ({
    error: `The bundler ended too soon (${signal ?? code}).`,
  }));
  /** @type {Answer} */
  const answer = await Promise.race([once(running, 'message').then(([message]) => message), tooSoon]);
  // It ends with its channel, and not before its answer has arrived.
  if (running.connected) running.disconnect();
  await ended;
  running = undefined;
  if ('error' in answer) throw new Error(answer.error);
  return answer.bundle;
}

/** Ends it, whatever it is writing. */
export async function stopBundling() {
  if (!running) return;
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
}

if (process.argv[1] === SELF) {
  const [, , outDir = '', base = '/'] = process.argv;
  // The build has its answer, or has ended.
  process.once('disconnect', () => process.exit());
  /** @type {Answer} */
  let answer;
  try {
    // Not for the process that asks for it.
    const { bundle } = await import('./bundle.mjs');
    answer = { bundle: await bundle(outDir, base) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  process.send?.(answer);
}
