/** `npm run lighthouse`: Lighthouse on a phone and a slow line, medians of five; then how soon the page answers a tap. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/build/commands/serve.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { measureAnswers } from './answers.mjs';
import { precompress } from './precompress.mjs';

/** The newest version that runs on this project's minimum Node version. */
const LIGHTHOUSE = '12.8.2';
const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const RUNS = Number(values.runs);
const PORT = 9333;
const PAGES = ['', 'contacts/2021-11-23-milley-gerasimov-call/'];
/** Minimum scores, of 100. */
const LEAST = /** @type {const} */ ({
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
});
const MAX_MS = 100;

/**
 * Lighthouse has its own folder: it depends on two hundred packages, some of them at “latest”, which
 * would make the lock file unstable, and nothing else needs it.
 */
async function loadLighthouse() {
  const folder = resolve('node_modules/.cache/readouts', `lighthouse-${LIGHTHOUSE}`);
  if (!existsSync(join(folder, 'node_modules/lighthouse'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const install = ['install', '--no-audit', '--no-fund', `lighthouse@${LIGHTHOUSE}`];
    const { status } = spawnSync(npm, install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('Lighthouse could not be installed; it comes from the npm registry.');
  }
  const entry = createRequire(join(folder, 'package.json')).resolve('lighthouse');
  return /** @type {{ default: (url: string, flags: object) => Promise<{ lhr: Result }> }} */ (
    await import(pathToFileURL(entry).href)
  ).default;
}

/**
 * @typedef {{ categories: Record<string, { score: number | null }>,
 *   audits: Record<string, { score: number | null, title: string, scoreDisplayMode: string, numericValue?: number }> }} Result
 */

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @param {string} url */
async function scoresOf(url) {
  const lighthouse = await loadLighthouse();
  /** @type {Result[]} */
  const results = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { executablePath, env, args } = await findBrowser();
    const browser = await chromium.launch({
      executablePath,
      env: /** @type {Record<string, string>} */ (env),
      args: [...args, `--remote-debugging-port=${PORT}`],
    });
    // Its defaults are a phone and a simulated slow 4G connection.
    const { lhr } = await lighthouse(url, { port: PORT, onlyCategories: Object.keys(LEAST) });
    results.push(lhr);
    await browser.close();
  }
  return results;
}

/** @param {readonly Result[]} results */
function report(results) {
  let failed = false;
  for (const [category, least] of Object.entries(LEAST)) {
    const score = median(results.map(({ categories }) => (categories[category]?.score ?? 0) * 100));
    if (score < least) failed = true;
    console.log(`  ${score < least ? 'MISSED' : 'ok'}\t${category}\t${score.toFixed(0)} (at least ${least})`);
  }
  const first = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'speed-index'];
  const timed = first.map(
    (id) => `${id} ${median(results.map(({ audits }) => audits[id]?.numericValue ?? 0)).toFixed(0)} ms`,
  );
  const shift = median(results.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 0));
  console.log(`  ${timed.join(', ')}, cumulative-layout-shift ${shift.toFixed(3)}`);
  const short = Object.entries(results.at(-1)?.audits ?? {}).filter(
    ([, { score, scoreDisplayMode }]) => scoreDisplayMode === 'binary' && score !== null && score < 1,
  );
  for (const [id, { title }] of short) console.log(`  not passed: ${id}: ${title}`);
  return failed;
}

const site = await precompress('dist');
const server = await serveFolder({ dir: site, precompressed: true });
let failed = false;
for (const path of PAGES) {
  console.log(`/${path}`);
  failed = report(await scoresOf(server.url + path)) || failed;
}
for (const { what, milliseconds } of await measureAnswers(server.url)) {
  const missed = !(milliseconds <= MAX_MS);
  failed ||= missed;
  console.log(
    `${missed ? 'MISSED' : 'ok'}\t${what}: ${milliseconds.toFixed(0)} ms to the next paint (at most ${MAX_MS})`,
  );
}
await server.close();
process.exitCode = failed ? 1 : 0;
