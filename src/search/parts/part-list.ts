/** The search index in parts: which part has which forms, so that a query fetches one part for each form that it seeks. Pure. */

/** Each form of a part with the rows of the contacts that have it (`rows-code.ts`), in the order of the forms. */
export type Part = readonly (readonly [form: string, rows: string])[];

/** Entries in order, cut into parts. */
export interface Parts {
  /** For each part the shortest string that is after all of the part before, and not after its own first entry. */
  readonly from: readonly string[];
  /** The files, below the folder of the index. */
  readonly names: readonly string[];
}

export interface PartList {
  /** What the contacts have: the entry of a form says which contacts have that very form. */
  readonly forms: Parts;
  /** Beginnings whose forms are in several parts: the entry of one says which contacts have any of these. */
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
