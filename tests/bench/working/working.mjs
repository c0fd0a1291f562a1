/** Measures the workbench: what somebody does at it, counted in the real browser, and what they wait for, in processor time. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { serveFolder } from '../../../src/build/commands/serve.mjs';
import { findBrowser } from '../../browser/find-browser.mjs';
import { CACHE, makeSites, run } from '../sites.mjs';

/**
 * @typedef {import('./person.ts').Worked} Worked
 * @typedef {import('./at-size.ts').Waited} Waited
 * @typedef {{ worked: readonly Worked[], waited: readonly Waited[] }} Working
 */

const SELF = 'tests/bench/working/working.mjs';
/** What the contract of the workbench allows, in this order. */
const MINUTES = [5];
const ACTS = 120;
const MILLISECONDS = [500, 500, 100];

/** @param {string} file */
const load = async (file) => (await runnerImport(new URL(file, import.meta.url).pathname)).module;

/** @returns {Promise<Working>} */
export async function workInvented() {
  const waited = JSON.parse(
    run('wait for drafts and for what was accepted', [SELF]).split('\n').at(-1) ?? '',
  );
  const sites = await makeSites([14], join(CACHE, 'working'));
  const server = await serveFolder({ dir: join(sites, '14') });
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args,
    env: /** @type {Record<string, string>} */ (env),
  });
  const { comparePair } = await load('./person.ts');
  const worked = [];
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    worked.push(await comparePair(await context.newPage(), `${server.url}own/add`));
  } finally {
    await browser.close();
    await server.close();
  }
  return { worked, waited };
}

/** @param {Working | undefined} working @returns {import('../report.mjs').Figure[]} */
export function workingFigures({ worked, waited } = { worked: [], waited: [] }) {
  const of = (/** @type {readonly unknown[]} */ list) => list.length > 0;
  return [
    ...(of(worked)
      ? [
          {
            what: 'workbench, two readouts: keys and clicks',
            value: worked[0]?.acts ?? Number.NaN,
            target: ACTS,
            unit: '',
          },
        ]
      : []),
    ...worked.map(({ what, minutes }, at) => ({
      what: `workbench, minutes of the keystroke-level model: ${what}`,
      value: minutes,
      target: MINUTES[at] ?? Number.NaN,
      unit: 'min',
    })),
    ...waited.map(({ what, milliseconds }, at) => ({
      what: `workbench, processor time: ${what}`,
      value: milliseconds,
      target: MILLISECONDS[at] ?? Number.NaN,
      unit: 'ms',
    })),
  ];
}

/** @param {Working | undefined} working */
export function workingTable(working) {
  if (!working) return [];
  return [
    '',
    '| at the workbench | keys and clicks | decisions | modelled minutes |',
    '| --- | --- | --- | --- |',
    ...working.worked.map(
      ({ what, acts, decisions, minutes }) => `| ${what} | ${acts} | ${decisions} | ${minutes.toFixed(1)} |`,
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { workAtSize } = await load('./at-size.ts');
  console.log(JSON.stringify(await workAtSize()));
}
