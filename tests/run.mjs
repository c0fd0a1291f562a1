/** `npm test`: installs what is missing, then runs every check, test and build, and counts the outcome. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, installMissing, root } from '../src/build/commands/install.mjs';

const STEP_LIMIT = 20 * 60 * 1000;
const FIXTURE = { SEEDS: 'tests/fixture/seeds', OUT: 'node_modules/.cache/readouts/fixture' };
const UNDER = { BASE: 'https://example.org/readouts/', OUT: 'node_modules/.cache/readouts/under' };
const inTerminal = process.stdout.isTTY === true;

const count = { passed: 0, failed: 0 };
/** @type {string[]} */
const broken = [];

const env = { ...process.env };
// The tests are about the defaults, whatever the caller's shell has set for `npm start`.
for (const name of ['SEEDS', 'OUT', 'BASE', 'WITHHOLD']) delete env[name];
if (process.argv.includes('--full')) env.FULL = '1';
if (!inTerminal && !env.FORCE_COLOR) env.NO_COLOR = '1';

/**
 * Runs one step and prints its outcome; what it throws or counts as failed does not stop the next one.
 * @param {string} name
 * @param {() => Promise<{ passed?: number, failed?: number, remark?: string } | void>} work
 */
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
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...env, ...options.env },
      stdio: ['ignore', options.shown ? 'inherit' : 'pipe', options.shown ? 'inherit' : 'pipe'],
      timeout: STEP_LIMIT,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal) output += `\nstopped by ${signal}`;
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * A step that passes or fails as a whole, and is heard only when it fails.
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
 * A test runner: its own output as it comes, its counts from the JSON that it leaves.
 * @template Report
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} extra environment
 * @param {string} report
 * @param {(report: Report) => { passed: number, failed: number, skipped: number }} read
 */
function tests(name, script, args, extra, report, read) {
  return step(name, async () => {
    const { ok } = await run(script, args, { shown: true, env: extra });
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(report, 'utf8')));
    const remark = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
    // A runner can also fail beside its tests: no test found, an error outside of any.
    return { passed, failed: ok ? failed : Math.max(failed, 1), remark };
  });
}

async function main() {
  if (!(await step('install', async () => installMissing()))) return;

  const haveBrowser = await step('browser', async () => {
    const { findBrowser } = await import('./browser/find-browser.mjs');
    const { executablePath, from } = await findBrowser();
    return { remark: `${from} (${executablePath})` };
  });

  const colors = `--colors=${inTerminal ? 'force' : 'off'}`;
  const biome = ['ci', '--error-on-warnings', colors, '.'];
  await check('format and lint (biome)', 'node_modules/@biomejs/biome/bin/biome', biome);
  const oxlint = ['--type-aware', '--deny-warnings'];
  await check('lint with types (oxlint)', 'node_modules/oxlint/bin/oxlint', oxlint);
  const tsc = ['--noEmit', '--pretty', String(inTerminal)];
  await check('types (tsc)', 'node_modules/typescript/bin/tsc', tsc);

  const reports = mkdtempSync(join(tmpdir(), 'readouts-'));
  const unit = join(reports, 'unit.json');
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`];
  await tests('unit tests (vitest)', 'node_modules/vitest/vitest.mjs', vitest, {}, unit, readVitest);

  const app = await check('build', 'src/build/commands/build.mjs', []);
  const fixture = await check('build of the fixture', 'src/build/commands/build.mjs', [], FIXTURE);
  const under = await check(
    'build for an address, with pictures',
    'src/build/commands/build.mjs',
    ['--pictures'],
    UNDER,
  );

  if (app && fixture && under && haveBrowser) {
    const browser = join(reports, 'browser.json');
    const playwright = ['test', `--reporter=${inTerminal ? 'line' : 'dot'},json`];
    const extra = { PLAYWRIGHT_JSON_OUTPUT_FILE: browser };
    const cli = 'node_modules/@playwright/test/cli.js';
    await tests('browser tests (playwright)', cli, playwright, extra, browser, readPlaywright);
  } else {
    console.log(`skipped\tbrowser tests: ${haveBrowser ? 'a build failed' : 'there is no browser'}`);
  }
  rmSync(reports, { recursive: true, force: true });
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: TestFile[] }} VitestReport
 * @param {VitestReport} report a file that fails outside of any test counts as one failed test
 */
function readVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report */
function readPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

checkNode();
process.chdir(root);
await main();
if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
