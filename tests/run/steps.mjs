/** The steps of `npm test`: each runs, is counted and prints its outcome; none stops the next. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** In minutes. With FULL the browser tests alone take more than half an hour. */
const [STEP_LIMIT, FULL_STEP_LIMIT] = [20, 90];

/**
 * @typedef {import('./reports.mjs').Counted} Counted
 * @typedef {{ passed?: number, failed?: number, remark?: string, durations?: Counted['durations'],
 *   failures?: Counted['failures'] }} Outcome
 * @typedef {(name: string, work: () => Promise<Outcome | void>) => Promise<boolean>} Step
 */

/**
 * @param {NodeJS.ProcessEnv} env of every process started here
 */
export function startCounting(env) {
  const count = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const broken = [];
  /** @type {Counted['durations'][number][]} */
  const durations = [];
  /** @type {Counted['failures'][number][]} */
  const failures = [];

  /** @type {Step} */
  async function step(name, work) {
    const start = performance.now();
    let outcome;
    try {
      outcome = await work();
    } catch (error) {
      outcome = { failed: 1, remark: error instanceof Error ? error.message.trim() : String(error) };
    }
    const { passed = 0, failed = 0, remark } = outcome ?? {};
    count.passed += passed;
    count.failed += failed;
    durations.push(...(outcome?.durations ?? []));
    failures.push(...(outcome?.failures ?? []));
    if (failed > 0) broken.push(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${failed > 0 ? 'FAILED' : 'ok'}\t${seconds} s\t${name}${remark ? `: ${remark}` : ''}`);
    return failed === 0;
  }

  /**
   * @param {string} script a script for node, in node_modules or of the project
   * @param {string[]} args
   * @param {{ shown?: boolean, env?: Record<string, string> }} [options] `shown` passes the output on as it comes
   * @returns {Promise<{ ok: boolean, output: string }>}
   */
  function run(script, args, options = {}) {
    return new Promise((resolve, reject) => {
      const output = options.shown ? 'inherit' : 'pipe';
      const child = spawn(process.execPath, [script, ...args], {
        env: { ...env, ...options.env },
        stdio: ['ignore', output, output],
        timeout: (env.FULL ? FULL_STEP_LIMIT : STEP_LIMIT) * 60_000,
      });
      let text = '';
      child.stdout?.on('data', (chunk) => (text += chunk));
      child.stderr?.on('data', (chunk) => (text += chunk));
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (signal) text += `\nstopped by ${signal}`;
        resolve({ ok: code === 0, output: text });
      });
    });
  }

  /**
   * A step that passes or fails as a whole, and prints only when it fails.
   * @param {string} name
   * @param {string} script
   * @param {string[]} args
   * @param {Record<string, string>} [extra] environment
   */
  function check(name, script, args, extra = {}) {
    return step(name, async () => {
      const { ok, output } = await run(script, args, { env: extra });
      return ok ? undefined : { failed: 1, remark: `\n${output.trim()}\n` };
    });
  }

  /**
   * A test runner: its counts come from its JSON report.
   * @template Report
   * @param {string} name
   * @param {string} script
   * @param {string[]} args
   * @param {{ report: string, read: (report: Report) => Counted, shown: boolean, env?: Record<string, string> }} how
   *   `shown` passes its output on as it comes; a failure is printed in any case
   */
  function tests(name, script, args, { report, read, shown, env: extra = {} }) {
    return step(name, async () => {
      const { ok, output } = await run(script, args, { shown, env: extra });
      if (!ok && !shown) console.log(output);
      const counted = read(JSON.parse(readFileSync(report, 'utf8')));
      const { passed, failed, skipped } = counted;
      const remark = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
      // A runner can also fail beside its tests: no test found, an error outside of any.
      return { ...counted, failed: ok ? failed : Math.max(failed, 1), remark };
    });
  }

  return { count, broken, durations, failures, step, run, check, tests };
}
