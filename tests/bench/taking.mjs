/** Measures the files that readers make of many contacts, each number of contacts in a process of its own. */

import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runnerImport } from 'vite';
import { run } from './sites.mjs';

/** @typedef {import('./taking-at-size.ts').Taken} Taken */

const SELF = 'tests/bench/taking.mjs';
const [FEW, MANY] = [1500, 15_000];

/** @returns {Taken[]} */
export function takeInvented() {
  return [FEW, MANY].flatMap((contacts) => {
    const result = run(`make files of ${contacts} contacts`, [SELF, String(contacts)]);
    return JSON.parse(result.split('\n').at(-1) ?? '');
  });
}

/** @param {readonly Taken[]} taken */
const at = (taken, /** @type {string} */ form, /** @type {number} */ contacts) =>
  taken.find((one) => one.form === form && one.contacts === contacts)?.seconds ?? Number.NaN;

/** @param {readonly Taken[]} taken @returns {import('./report.mjs').Figure[]} */
export function takingFigures(taken) {
  return ['statements', 'points', 'json'].flatMap((form) => [
    {
      what: `file of 15,000 contacts: ${form}, processor time`,
      value: at(taken, form, MANY),
      target: 5,
      unit: 's',
    },
    {
      what: `file: ${form}, processor time per contact: 15,000 ÷ 1,500`,
      value: at(taken, form, MANY) / at(taken, form, FEW) / (MANY / FEW),
      target: 1.5,
      unit: '×',
    },
  ]);
}

/** @param {readonly Taken[]} taken */
export function takingTable(taken) {
  if (taken.length === 0) return [];
  return [
    '',
    '| file that a reader makes | contacts | s of processor | MB |',
    '| --- | --- | --- | --- |',
    ...taken.map(
      ({ form, contacts, seconds, megabytes }) =>
        `| ${form} | ${contacts.toLocaleString('en')} | ${seconds.toFixed(2)} | ${megabytes.toFixed(1)} |`,
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  setFlagsFromString('--max-old-space-size=2800');
  const { module } = await runnerImport(new URL('./taking-at-size.ts', import.meta.url).pathname);
  console.log(JSON.stringify(await module.takeAtSize(Number(process.argv[2]))));
}
