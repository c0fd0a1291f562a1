/** `npm run bench`: Readouts beside plain vis-timeline in one interleaved run, then the compiler, publishing, searching, taking and the workbench; `--quick` ends sooner, `--largest` publishes 10,000 texts too. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, errors } from '@playwright/test';
import { serveFolder } from '../../src/build/commands/serve.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { compileInvented } from './compiling.mjs';
import { editInvented } from './editing.mjs';
import { measure } from './measure.mjs';
import { publishChanged, publishInvented } from './publishing.mjs';
import { figuresOf, line, report } from './report.mjs';
import { searchInvented } from './searching.mjs';
import { makeSites, run } from './sites.mjs';
import { takeInvented } from './taking.mjs';
import { workInvented } from './working/working.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Publishes 10,000 texts as well, which takes an hour. */
    largest: { type: 'boolean', default: false },
    /** For trying out: other sizes, other rounds, only the pages, the compiler, publishing, search, taking or the workbench; no table. */
    sizes: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
  },
});
const sizes = values.sizes?.split(',').map(Number) ?? [14, 1000, 10_000, 100_000];
const rounds = Number(values.rounds ?? (values.quick ? 5 : 7));
const trying = values.sizes !== undefined || values.only !== undefined;

const RESULTS = 'tests/bench/RESULTS.md';
const SLOW_MS = 30_000;

/** @type {import('./report.mjs').Runs} */
const runs = new Map();
/** What took over a minute is not measured again. @type {Set<string>} */
const skipped = new Set();
/** Milliseconds that each page took the last time. @type {Map<string, number>} */
const took = new Map();
/** A quick run measures pages until then, each at least once and slow ones no more, so as to end within ten minutes. */
const until = values.quick ? Date.now() + 5.5 * 60_000 : Number.POSITIVE_INFINITY;

/** @param {string} sites */
async function measureAll(sites) {
  const { executablePath, env, args, from } = await findBrowser();
  const launch = { executablePath, args, env: /** @type {Record<string, string>} */ (env) };
  console.log(`browser\t${from}`);
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      // Alternate which side goes first, so that neither always runs after the other.
      /** @type {import('./measure.mjs').Side[]} */
      const sides = round % 2 === 0 ? ['readouts', 'plain'] : ['plain', 'readouts'];
      for (const side of sides) await measureOne(sites, launch, size, side, round);
    }
  }
}

/**
 * @param {string} sites
 * @param {import('@playwright/test').LaunchOptions} launch
 * @param {number} size @param {import('./measure.mjs').Side} side @param {number} round
 */
async function measureOne(sites, launch, size, side, round) {
  const key = `${side} ${size}`;
  const last = took.get(key) ?? 0;
  if (skipped.has(key) || (last > 0 && (Date.now() + last > until || (values.quick && last > SLOW_MS))))
    return;
  const server = await serveFolder({ dir: join(sites, String(size)) });
  // A new browser for each page, so that no page pays for what another leaves behind.
  const browser = await chromium.launch(launch);
  const began = Date.now();
  let result;
  try {
    result = await measure(browser, side === 'plain' ? `${server.url}plain/` : server.url, side);
  } catch (error) {
    // A failing page is not a slow page: there is nothing to report.
    if (!(error instanceof errors.TimeoutError)) throw error;
  } finally {
    await browser.close();
    await server.close();
  }
  if (!result) skipped.add(key);
  const own = runs.get(key) ?? [];
  own[round] = result;
  runs.set(key, own);
  took.set(key, Date.now() - began);
  const seen = result
    ? `drawn ${result.firstDrawn.toFixed(0)} ms, pan ${result.pan.toFixed(2)} ms, zoom ${result.zoom.toFixed(2)} ms, filter ${result.filterOn.toFixed(0)} ms, heap ${result.heap.toFixed(1)} MiB`
    : 'took over a minute: skipped from now on';
  console.log(`round ${round + 1}\t${key}\t${seen}\t(${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

// At this signal Playwright would close its browser and continue with the next page.
process.on('SIGTERM', () => process.exit(143));

/** @param {string} part */
const isMeasured = (part) => values.only === undefined || values.only === part;
if (isMeasured('pages')) await measureAll(await makeSites(sizes));
const compiled = isMeasured('compiler') ? [1000, 10_000].map(compileInvented) : [];
const published = isMeasured('publishing')
  ? publishInvented([0, 100, 1000, ...(values.largest ? [10_000] : [])])
  : [];
const changed = isMeasured('publishing') ? publishChanged(1000) : undefined;
const edited = isMeasured('publishing') || isMeasured('editing') ? editInvented(1000) : undefined;
const searched = isMeasured('search') ? await searchInvented(100_000) : [];
const taken = isMeasured('taking') ? takeInvented() : [];
const working = isMeasured('workbench') ? await workInvented() : undefined;
const results = { runs, compiled, published, changed, edited, searched, taken, working };
for (const figure of figuresOf(results)) console.log(line(figure));
const about = values.quick
  ? 'A quick run: pages are measured again while there is time, slow ones once.'
  : `A run of ${rounds} rounds.`;
const table = report(results, sizes, about);
if (trying) console.log(table);
else {
  writeFileSync(RESULTS, table);
  // Formatted like every other file.
  run('format', ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', RESULTS]);
}
