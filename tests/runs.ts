/** How many cases a property is tried with, and which tests take their time: a share each time, all of them with FULL. */

import { it } from 'vitest';

/** For a test that starts processes to show once more what another shows without, or in another setting. */
export const itWithFull = it.runIf(process.env.FULL !== undefined);

/**
 * Options of `fc.assert`.
 * @param all how many cases there are with FULL
 * @param share the part of them that is tried each time: a quarter, or less where a case takes seconds
 */
export function runs(all: number, share = 1 / 4): { readonly numRuns: number } {
  return { numRuns: process.env.FULL === undefined ? Math.ceil(all * share) : all };
}
