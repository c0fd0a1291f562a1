/** `npm run drafts`: measures the drafts on annotated texts and writes RESULTS.md; `-- --on DIR` another folder, `-- --faults` lists what went wrong. */

import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: { on: { type: 'string', multiple: true }, faults: { type: 'boolean', default: false } },
});

const RESULTS = 'tests/drafts/RESULTS.md';
const LEARNING = 'tests/drafts/learning';
/** Folders below that hold texts. @param {string} folder @returns {string[]} */
function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder).map((name) => join(folder, name));
  const own = entries.some((path) => path.endsWith('.txt')) ? [folder] : [];
  return [...own, ...entries.filter((path) => statSync(path).isDirectory()).flatMap(foldersIn)];
}

const folders = values.on?.flatMap(foldersIn) ?? ['seeds', 'tests/fixture/readouts', ...foldersIn(LEARNING)];
const { module } = await runnerImport(new URL('./report.ts', import.meta.url).pathname);
const report = await module.measureAll(folders, values.faults);
console.log(report.printed);
if (values.on === undefined) writeFileSync(RESULTS, report.written);
