/** The sample of a matrix meets every pair that the whole matrix meets, with far fewer cases. */

import { expect, test } from 'vitest';
import { allCases, type Case, pairsOf, pairwise } from './pairwise.ts';

const met = (cases: readonly Case[]) => new Set(cases.flatMap(pairsOf));

test.each([
  { sizes: [26, 2, 2, 4], most: 110 },
  { sizes: [3, 3, 3, 3], most: 12 },
  { sizes: [2, 2], most: 4 },
])('every pair of $sizes is met, in $most cases or fewer', ({ sizes, most }) => {
  const cases = pairwise(sizes);
  expect(met(cases)).toEqual(met(allCases(sizes)));
  expect(cases.length).toBeLessThanOrEqual(most);
  expect(pairwise(sizes)).toEqual(cases);
});

test('what cannot be is left out, and nothing else', () => {
  const can = ([state, , width]: Case) => state !== 1 || width !== 0;
  const cases = pairwise([4, 2, 3], can);
  expect(cases.every(can)).toBe(true);
  expect(met(cases)).toEqual(met(allCases([4, 2, 3], can)));
  expect(met(cases).has('0=1,2=0')).toBe(false);
});
