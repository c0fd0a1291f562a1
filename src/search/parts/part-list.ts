/** The search index in parts: which part has which forms, so that a query fetches one part for each form that it seeks. Pure. */

/** Each form of a part with the rows of the contacts that have it (`rows-code.ts`), in the order of the forms. */
export type Part = readonly (readonly [form: string, rows: string])[];

/** Entries in order, cut into parts. */
export interface Parts {
  /** The lower bound of each part: the shortest string after all of the previous part, but not after this one's first entry. */
  readonly from: readonly string[];
  /** The files, below the folder of the index. */
  readonly names: readonly string[];
}

export interface PartList {
  /** What the contacts have: the entry of a form says which contacts have that very form. */
  readonly forms: Parts;
  /** Prefixes whose forms are in several parts. The entry of a prefix lists the contacts that have any of those forms. */
  readonly beginnings: Parts;
}

/** Longer beginnings have no entry: hardly a word is so long. */
export const LONGEST_BEGINNING = 64;

/** The parts that have the forms which begin with this one, from the first up to the last. */
export function partsWith({ from }: Parts, form: string): readonly [first: number, last: number] {
  const first = partOf(from, form);
  let last = first;
  while (from[last + 1]?.startsWith(form)) last += 1;
  return [first, last];
}

/** The last part that begins no later than a form. */
export function partOf(from: readonly string[], form: string): number {
  let low = 0;
  let high = from.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? '') <= form) low = middle;
    else high = middle;
  }
  return low;
}
