/** A short run of `npm run fuzz`, the same each time; a longer one with FULL. */

import { expect, it } from 'vitest';
import { readBases } from './fuzz.ts';
import { mutated } from './mutate.ts';
import { runCase } from './run-case.ts';

const SEED = 20_261_129;
const CASES = process.env.FULL ? 400 : 50;

const bases = await readBases();

it(`no case of ${CASES} throws, moves an anchor, pollutes a prototype or has a problem without a place`, () => {
  let compiled = 0;
  for (let number = 0; number < CASES; number += 1) {
    const outcome = runCase(mutated(bases, SEED, number).files);
    expect(outcome.failures, `npm run fuzz -- --seed ${SEED} --only ${number}`).toEqual([]);
    if (outcome.compiled) compiled += 1;
  }
  // Neither only sound folders nor only broken ones.
  expect(compiled).toBeGreaterThan(CASES / 20);
  expect(compiled).toBeLessThan(CASES / 2);
});

it('the folders themselves pass', () => {
  for (const { files } of bases) expect(runCase(files)).toEqual({ compiled: true, failures: [] });
});
