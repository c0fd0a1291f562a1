/** `npm test`: installs what is missing, then runs every check, test and build, and counts the outcome. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
    // Two lines of work use two cores. A browser often waits, and so the checks take what it leaves.
    await Promise.all([checkAll(reports), lookAtBuilds(reports, haveBrowser)]);
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

/**
 * @param {string} reports folder
 * @param {boolean} haveBrowser
 */
async function lookAtBuilds(reports, haveBrowser) {
  const built = await buildAll();
  if (built) await vitest('what the pages say (vitest)', ['pages'], join(reports, 'pages.json'));
  if (built && haveBrowser) await browserTests(join(reports, 'browser.json'));
  else console.log(`skipped\tbrowser tests: ${built ? 'there is no browser' : 'a build failed'}`);
}

async function buildAll() {
  const sites = await check('builds of the app and the fixtures', 'tests/run/build-sites.mjs', [
    JSON.stringify(SITES),
  ]);
  const under = await check('build for an address, with pictures', BUILD, ['--pictures'], UNDER);
  return sites && under;
}

/** @param {string} reports folder */
async function checkAll(reports) {
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
  await vitest('unit tests (vitest)', ['unit', 'dom', 'app'], join(reports, 'unit.json'), { yields: true });
}

/**
 * Prints only when a test fails: the interleaved output of two steps would be hard to read.
 * @param {string} name
 * @param {string[]} projects
 * @param {string} report
 * @param {{ yields?: boolean }} [options]
 */
function vitest(name, projects, report, { yields = false } = {}) {
  const chosen = projects.map((project) => `--project=${project}`);
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return tests(name, VITEST, args, { report, read: readVitest, shown: false, yields });
}

/** @param {string} report */
async function browserTests(report) {
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
