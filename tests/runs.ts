/** How many cases a property is tried with: a quarter each time, all of them with FULL. */

/** Options of `fc.assert`. @param all how many cases there are with FULL */
export function runs(all: number): { readonly numRuns: number } {
  return { numRuns: process.env.FULL === undefined ? Math.ceil(all / 4) : all };
}
