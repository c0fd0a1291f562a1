/** Applies the filters, and counts the contacts that each further value would leave. Pure; reads index columns. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import type { Library } from '../corpus/library.ts';
import type { Filters } from '../link/view-state.ts';
import { RELATIONS } from '../model/contact.ts';
import { STATUSES } from '../model/kinds.ts';
import type { Lists } from '../model/lists.ts';
import { MISSING_ACCOUNTS, SILENCES } from '../model/silence.ts';
import { otherVoices } from '../model/vocabulary.ts';
import { RELAYED_HALVES, SIDES } from '../model/voices.ts';
import { ContactSet } from './contact-set.ts';
import { halvesOnRecord } from './count-on-record.ts';

/** The filters that take a list of values, unlike `both` and `q`. */
export type FacetKey = Exclude<keyof Filters, 'both' | 'q'>;

/** All of them: a key that is left out does not compile. */
const FACETS: Readonly<Record<FacetKey, true>> = {
  side: true,
  party: true,
  kind: true,
  level: true,
  person: true,
  point: true,
  status: true,
  text: true,
  relation: true,
  silence: true,
  relayed: true,
};
export const FACET_KEYS = Object.keys(FACETS) as readonly FacetKey[];

/** The contacts that the search found; undefined if there is no query. */
export type Found = ReadonlySet<string> | undefined;

/** One filter, on the columns of the index. */
interface Facet {
  /** All its values; the fields below refer to them by index. */
  readonly values: readonly string[];
  /** For each row, the values of the contact as bits … */
  readonly bits?: ArrayLike<number>;
  /** … or the one value that it has … */
  readonly one?: ArrayLike<number>;
  /** … or a list of values. */
  readonly many?: Lists;
}

export type Facets = Readonly<Record<FacetKey, Facet>>;

const built = new WeakMap<ContactIndex, { readonly people: Library['people']; readonly facets: Facets }>();

/** The facets of a library; built once for each index, though thousands of pages may be rendered from it. */
export function facetsOf({ contactIndex, people }: Library): Facets {
  const before = built.get(contactIndex);
  if (before?.people === people) return before.facets;
  const {
    columns,
    vocabulary: { points, kinds, levels, voices },
  } = contactIndex;
  const facets: Facets = {
    side: { values: SIDES, bits: columns.onRecord },
    party: { values: otherVoices(voices), bits: columns.others },
    kind: { values: kinds, one: columns.kind },
    level: { values: levels, one: columns.level },
    person: { values: people.map(({ id }) => id), many: columns.people },
    point: { values: points, bits: columns.points },
    status: { values: STATUSES, one: columns.status },
    text: { values: contactIndex.textIds, many: columns.texts },
    relation: { values: RELATIONS, bits: columns.relations },
    silence: {
      values: [...MISSING_ACCOUNTS, ...SILENCES],
      bits: columns.silences.map(
        (silences, row) =>
          (silences << MISSING_ACCOUNTS.length) |
          missingHalvesOf(columns.parties[row] ?? 0, columns.onRecord[row] ?? 0),
      ),
    },
    relayed: { values: RELAYED_HALVES, bits: columns.relayed },
  };
  built.set(contactIndex, { people, facets });
  return facets;
}

/** The halves that have no account, as bits in the order of `MISSING_ACCOUNTS`: of parties alone, since no other could have one. */
function missingHalvesOf(parties: number, onRecord: number): number {
  const halves = (sides: number) => (sides & RUSSIA ? 1 : 0) | (sides & ~RUSSIA ? 2 : 0);
  return halves(parties) & ~halves(onRecord);
}

const RUSSIA = 1 << SIDES.indexOf('ru');

export interface FilteredContacts {
  readonly shown: ContactSet;
  /** For each value of each filter: how many contacts would pass if it were the only one of its key. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
  /** How many contacts “both on record” would leave, given the other filters. */
  readonly both: number;
}

/** Without any filter, as every page is prerendered and most are opened. */
const unfiltered = new WeakMap<Facets, FilteredContacts>();

/**
 * The contacts that pass, and the counts of all values: a contact counts for all its values
 * if it passes every filter, and for those of one filter if it fails that one alone.
 */
export function filterContacts(
  contactIndex: ContactIndex,
  facets: Facets,
  filters: Filters,
  found: Found,
): FilteredContacts {
  const { count, columns, ids } = contactIndex;
  const wanted = FACET_KEYS.map((key) => wantedOf(facets[key], filters[key]));
  const all = found === undefined && !filters.both && wanted.every((values) => values === undefined);
  const before = all && unfiltered.get(facets);
  if (before) return before;
  // By columns, since each holds one kind of values: a filter on a hundred thousand rows must not delay the next frame.
  const failed = new Int8Array(count).fill(NONE);
  if (found !== undefined)
    for (let row = 0; row < count; row += 1) if (!found.has(ids[row] ?? '')) failed[row] = SEVERAL;
  for (const [key, values] of wanted.entries())
    if (values !== undefined) failRows(facets[FACET_KEYS[key] as FacetKey], values, failed, key);
  const shown = new Uint32Array(count);
  let passing = 0;
  let bothPassing = 0;
  for (let row = 0; row < count; row += 1) {
    const both = halvesOnRecord(columns.onRecord[row] ?? 0) === 2;
    if (failed[row] === NONE && both) bothPassing += 1;
    if (filters.both && !both) failed[row] = SEVERAL;
    if (failed[row] !== NONE) continue;
    shown[passing] = row;
    passing += 1;
  }
  const filtered = {
    shown: new ContactSet(contactIndex, shown.slice(0, passing)),
    counts: Object.fromEntries(
      FACET_KEYS.map((key, index) => [key, countsOf(facets[key], failed, index)]),
    ) as Record<FacetKey, Map<string, number>>,
    both: bothPassing,
  };
  if (all) unfiltered.set(facets, filtered);
  return filtered;
}

/** The requested values, as bits or as a flag for each value; undefined if the filter restricts nothing. */
function wantedOf({ values, many }: Facet, asked: readonly string[]): number | Uint8Array | undefined {
  if (asked.length === 0) return undefined;
  const indices = asked.map((value) => values.indexOf(value)).filter((index) => index >= 0);
  if (many) {
    const flags = new Uint8Array(values.length);
    for (const index of indices) flags[index] = 1;
    return flags;
  }
  return indices.reduce((bits, index) => bits | (1 << index), 0);
}

/** For each row, the number of the one filter that it fails, or: */
const NONE = -1;
const SEVERAL = -2;

function failRows(
  { bits, one, many }: Facet,
  wanted: number | Uint8Array,
  failed: Int8Array,
  key: number,
): void {
  const { from, values } = many ?? { from: [], values: [] };
  const fits = (row: number) => {
    if (typeof wanted === 'number')
      return ((bits ? (bits[row] ?? 0) : 1 << (one?.[row] ?? 0)) & wanted) !== 0;
    for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i += 1)
      if (wanted[values[i] ?? 0] === 1) return true;
    return false;
  };
  for (let row = 0; row < failed.length; row += 1)
    if (failed[row] !== SEVERAL && !fits(row)) failed[row] = failed[row] === NONE ? key : SEVERAL;
}

/** Of the rows that fail no other filter. Omits values that would leave none. */
function countsOf(
  { values, bits, one, many }: Facet,
  failed: Int8Array,
  key: number,
): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length);
  const add = (value: number) => {
    counts[value] = (counts[value] ?? 0) + 1;
  };
  for (let row = 0; row < failed.length; row += 1) {
    if (failed[row] !== NONE && failed[row] !== key) continue;
    if (one) add(one[row] ?? 0);
    else if (many)
      for (let i = many.from[row] ?? 0; i < (many.from[row + 1] ?? 0); i += 1) add(many.values[i] ?? 0);
    // Each bit that is set, from the last.
    else for (let set = bits?.[row] ?? 0; set !== 0; set &= set - 1) add(31 - Math.clz32(set & -set));
  }
  const map = new Map<string, number>();
  counts.forEach((count, index) => {
    if (count > 0) map.set(values[index] ?? '', count);
  });
  return map;
}
