/** A small sample of a large matrix, in which every pair of values of two factors is still met. */

/** One index into each factor. */
export type Case = readonly number[];

/** Every combination that `can` be, in a fixed order. */
export function allCases(sizes: readonly number[], can: (one: Case) => boolean = () => true): Case[] {
  return sizes
    .reduce<Case[]>(
      (cases, size) => cases.flatMap((one) => Array.from({ length: size }, (_, value) => [...one, value])),
      [[]],
    )
    .filter(can);
}

/** The pairs of values of two factors that a case meets. */
export const pairsOf = (one: Case): string[] =>
  one.flatMap((value, factor) =>
    one.slice(factor + 1).map((other, after) => `${factor}=${value},${factor + 1 + after}=${other}`),
  );

/** Greedy, and the same every time: next comes the first of those cases that meet most pairs not yet met. */
export function pairwise(sizes: readonly number[], can?: (one: Case) => boolean): Case[] {
  const all = allCases(sizes, can);
  const open = new Set(all.flatMap(pairsOf));
  const gain = (one: Case) => pairsOf(one).filter((pair) => open.has(pair)).length;
  const chosen: Case[] = [];
  while (open.size > 0) {
    const best = all.reduce((most, one) => (gain(one) > gain(most) ? one : most));
    for (const pair of pairsOf(best)) open.delete(pair);
    chosen.push(best);
  }
  return chosen;
}
