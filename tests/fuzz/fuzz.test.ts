/** A short run of `npm run fuzz`, the same each time; a longer one with FULL. */

import { expect, it } from 'vitest';
import { fuzz, readBases } from './fuzz.ts';
import { runCase } from './run-case.ts';

const SEED = 20_261_129;
const CASES = process.env.FULL ? 400 : 50;

const bases = await readBases();

it(`no case of ${CASES} throws, takes for ever, moves an anchor, pollutes a prototype or has a problem without a place`, () => {
  const { compiled } = fuzz(bases, {
    seed: SEED,
    from: 0,
    count: CASES,
    onCase: (number, failures) =>
      expect(failures, `npm run fuzz -- --seed ${SEED} --only ${number}`).toEqual([]),
  });
  // Neither only sound folders nor only broken ones.
  expect(compiled).toBeGreaterThan(CASES / 20);
  expect(compiled).toBeLessThan(CASES / 2);
});

it('the folders themselves pass', () => {
  for (const { files } of bases) expect(runCase(files)).toEqual({ compiled: true, failures: [] });
});
