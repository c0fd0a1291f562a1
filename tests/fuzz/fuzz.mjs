/** Entry of `npm run fuzz`: `-- --cases 20000 --seed 1 --from 0`; one case alone, and written out: `--only 17 --out DIR`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const seed = Number(values.seed);
const cases = Number(values.cases);
const from = Number(values.only ?? values.from);
if (![seed, cases, from].every((number) => Number.isSafeInteger(number))) {
  console.error('npm run fuzz -- [--cases 20000] [--seed 1] [--from 0] [--only 17 [--out DIR]]');
  process.exit(2);
}
/** @param {string} path */
const load = async (path) => (await runnerImport(new URL(path, import.meta.url).pathname)).module;
const { fuzz, readBases } = await load('./fuzz.ts');
const { mutated } = await load('./mutate.ts');

const bases = await readBases();
if (values.only !== undefined && values.out !== undefined) {
  for (const { path, bytes } of mutated(bases, seed, from).files) {
    mkdirSync(dirname(join(values.out, path)), { recursive: true });
    writeFileSync(join(values.out, path), bytes);
  }
}
const count = values.only === undefined ? cases : 1;
console.log(`seed ${seed}, ${count} case${count === 1 ? '' : 's'}`);
const { compiled, failed, slowest } = fuzz(bases, {
  seed,
  from,
  count,
  maxSeconds: 2,
  /** @type {(number: number, failures: readonly string[]) => void} */
  onCase: (number, failures) => {
    for (const failure of failures.slice(0, 3)) console.log(`case ${number}: ${failure}`);
    if (failures.length > 0) console.log(`  npm run fuzz -- --seed ${seed} --only ${number}`);
    if (number > from && number % 1000 === 0) console.log(`${number} …`);
  },
});
console.log(
  `${count} cases: ${compiled} compiled, ${count - compiled} refused, ${failed.length} failed; the slowest, ${slowest.number}, took ${slowest.seconds.toFixed(2)} s of processor time`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
