/** `npm test`: installs what is missing, then runs every check, test and build, and counts the outcome. */

import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode, installMissing, root } from '../src/build/commands/install.mjs';
import { listFailures, readPlaywright, readVitest, slowest } from './run/reports.mjs';
import { startCounting } from './run/steps.mjs';

/** Built from one bundle. */
const SITES = [
  { seeds: 'seeds', out: 'dist' },
  { seeds: 'tests/fixture/seeds', out: 'node_modules/.cache/readouts/fixture' },
  // With its texts in shards, as those of a large corpus are: what the browser tests open.
  {
    seeds: 'tests/fixture/seeds',
    out: 'node_modules/.cache/readouts/fixture-in-shards',
    shardSize: '20000',
  },
  { seeds: 'tests/fixture/readouts', out: 'node_modules/.cache/readouts/official' },
];
const UNDER = { BASE: 'https://example.org/readouts/', OUT: 'node_modules/.cache/readouts/under' };
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const BUILD = 'src/build/commands/build.mjs';

const inTerminal = process.stdout.isTTY === true;
const full = process.argv.includes('--full');

const env = { ...process.env };
// The tests are about the defaults, whatever the caller's shell has set for `npm start`.
for (const name of ['SEEDS', 'OUT', 'BASE', 'WITHHOLD', 'REPORTS_TO', 'SHARD_SIZE']) delete env[name];
if (full) env.FULL = '1';
if (!inTerminal && !env.FORCE_COLOR) env.NO_COLOR = '1';

const { count, broken, durations, failures, step, run, check, tests } = startCounting(env);

async function main() {
  if (!(await step('install', async () => installMissing()))) return;

  const haveBrowser = await step('browser', async () => {
    const { findBrowser } = await import('./browser/find-browser.mjs');
    const { executablePath, from } = await findBrowser();
    return { remark: `${from} (${executablePath})` };
  });

  const reports = mkdtempSync(join(tmpdir(), 'readouts-'));
  try {
    const [built] = await Promise.all([buildAll(), checkAll()]);
    // Each of the two uses two cores. Together on no more, they take longer than one after the other.
    const units = () => unitTests(built, join(reports, 'unit.json'));
    const browser = () => browserTests(built && haveBrowser, join(reports, 'browser.json'));
    if (availableParallelism() > 2) await Promise.all([units(), browser()]);
    else {
      await units();
      await browser();
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

async function buildAll() {
  const sites = await check('builds of the app and the fixtures', 'tests/run/build-sites.mjs', [
    JSON.stringify(SITES),
  ]);
  const under = await check('build for an address, with pictures', BUILD, ['--pictures'], UNDER);
  return sites && under;
}

async function checkAll() {
  const colors = `--colors=${inTerminal ? 'force' : 'off'}`;
  const biome = ['ci', '--error-on-warnings', colors, '.'];
  await check('format and lint (biome)', 'node_modules/@biomejs/biome/bin/biome', biome);
  // Their garbage collector takes a fifth of the time, and there is more memory than time.
  const inMemory = { GOGC: '200' };
  const oxlint = ['--type-aware', '--deny-warnings'];
  await check('lint with types (oxlint)', 'node_modules/oxlint/bin/oxlint', oxlint, inMemory);
  // Four checkers, the default, each work out again what the others know: that is faster only where cores are free.
  const tsc = ['--noEmit', '--checkers', '1', '--pretty', String(inTerminal)];
  await check('types (tsc)', 'node_modules/typescript/bin/tsc', tsc, inMemory);
}

/**
 * Those of the built pages are among them where there are any.
 * @param {boolean} built
 * @param {string} report
 */
function unitTests(built, report) {
  const projects = ['unit', 'dom', 'app', ...(built ? ['pages'] : [])].map((name) => `--project=${name}`);
  const args = ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Prints only when a test fails: the interleaved output of two steps would be hard to read.
  return tests('unit tests (vitest)', VITEST, args, { report, read: readVitest, shown: false });
}

/**
 * @param {boolean} ready whether there are a browser and something to open in it
 * @param {string} report
 */
async function browserTests(ready, report) {
  if (!ready) {
    console.log('skipped\tbrowser tests: there is no browser, or a build failed');
    return;
  }
  const args = ['test', `--reporter=${inTerminal ? 'line' : 'dot'},json`];
  const extra = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const passed = await tests('browser tests (playwright)', PLAYWRIGHT, args, {
    report,
    read: readPlaywright,
    shown: true,
    env: extra,
  });
  if (passed) return;
  // Recording every test would double their time, so only what failed is recorded, afterwards.
  console.log('Running what failed once more, only to record it: the outcome above is not changed by this.');
  await run(PLAYWRIGHT, ['test', '--last-failed', '--trace=on', '--reporter=dot'], { shown: true });
  console.log('Traces of what failed: test-results/*/trace.zip (npx playwright show-trace …)');
}

checkNode();
process.chdir(root);
await main();
if (durations.length > 0) {
  console.log(full ? 'Seconds by file:' : 'What took longest:');
  for (const line of slowest(durations, full ? durations.length : 15, root)) console.log(line);
}
for (const line of listFailures(failures, root)) console.log(line);
if (broken.length > 0) console.log(`Failed: ${broken.join(', ')}`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
