/** One reader per filter: a URL value → a filter value and its invalid parts. `write-fields.ts` spells them. */

import { RELATIONS } from '../model/contact.ts';
import { STATUSES } from '../model/kinds.ts';
import { MISSING_ACCOUNTS, SILENCES } from '../model/silence.ts';
import { RELAYED_HALVES, SIDES } from '../model/voices.ts';
import { type Filters, LIST_COLUMNS, type ListOrder } from './view-state.ts';
import { SEPARATOR, tidyQuery } from './write-fields.ts';

/** Ids that only the corpus can validate: a value that does not occur in it could only ever leave nothing. */
export interface KnownIds {
  /** The hash of the corpus; without it no link is of another version. */
  readonly version?: string;
  has(kind: 'contact' | 'person' | 'text' | 'kind' | 'level' | 'point' | 'party', id: string): boolean;
}

export interface ParsedField<T> {
  readonly value: T;
  /** The invalid parts of the raw value, as written. */
  readonly dropped: readonly string[];
}

export interface Field<T> {
  /** Never throws. */
  parse(raw: string, known: KnownIds): ParsedField<T>;
}

function oneOf<T extends string>(list: readonly T[]): Field<readonly T[]> {
  return listOf((part): part is T => (list as readonly string[]).includes(part));
}

function idsOf(kind: Parameters<KnownIds['has']>[0]): Field<readonly string[]> {
  return listOf((part, known): part is string => known.has(kind, part));
}

function listOf<T extends string>(fits: (part: string, known: KnownIds) => part is T): Field<readonly T[]> {
  return {
    parse(raw, known) {
      const parts = [...new Set(raw.split(SEPARATOR))];
      const value = parts.filter((part): part is T => fits(part, known));
      return { value: value.toSorted(), dropped: parts.filter((part) => !fits(part, known)) };
    },
  };
}

const flag: Field<boolean> = {
  parse: (raw) => (raw === '1' ? { value: true, dropped: [] } : { value: false, dropped: [raw] }),
};

const words: Field<string> = {
  parse(raw) {
    const value = tidyQuery(raw);
    return { value, dropped: value === '' ? [raw] : [] };
  },
};

/** Covers every key of `Filters`, so that a filter without a reader is a type error. */
export const FIELDS: { readonly [K in keyof Filters]: Field<Filters[K]> } = {
  side: oneOf(SIDES),
  party: idsOf('party'),
  kind: idsOf('kind'),
  level: idsOf('level'),
  person: idsOf('person'),
  point: idsOf('point'),
  status: oneOf(STATUSES),
  text: idsOf('text'),
  relation: oneOf(RELATIONS),
  silence: oneOf([...MISSING_ACCOUNTS, ...SILENCES]),
  relayed: oneOf(RELAYED_HALVES),
  both: flag,
  q: words,
};

/** `kind`, or `-kind` for descending; undefined if invalid, and for the default order, which the URL omits. */
export function readOrder(raw: string): ListOrder | undefined {
  const by = LIST_COLUMNS.find((column) => column === raw.replace(/^-/, ''));
  return by && raw !== 'date' ? { by, descending: raw.startsWith('-') } : undefined;
}

/** An existing calendar day between 1900 and 2100. */
export function isDay(raw: string): boolean {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$|^2100-\d{2}-\d{2}$/.test(raw)) return false;
  const date = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(raw);
}
