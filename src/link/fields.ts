/** One codec per filter: decodes a URL value into a filter value and its invalid parts, and encodes it back. */

import { RELATIONS } from '../model/contact.ts';
import { STATUSES } from '../model/kinds.ts';
import { MISSING_ACCOUNTS, SILENCES } from '../model/silence.ts';
import { RELAYED_HALVES, SIDES } from '../model/voices.ts';
import { type Filters, LIST_COLUMNS, type ListOrder } from './view-state.ts';

/** Ids that only the corpus can validate: a value that does not occur in it could only ever leave nothing. */
export interface KnownIds {
  has(kind: 'person' | 'text' | 'kind' | 'level' | 'point' | 'party', id: string): boolean;
}

export interface ParsedField<T> {
  readonly value: T;
  /** The invalid parts of the raw value, as written. */
  readonly dropped: readonly string[];
}

export interface Field<T> {
  /** Never throws. */
  parse(raw: string, known: KnownIds): ParsedField<T>;
  /** Undefined when the filter restricts nothing, so that the link omits it. */
  write(value: T): string | undefined;
}

const SEPARATOR = '~';
/** Longer searches are truncated: no reader types them, and links stay short. */
export const LONGEST_QUERY = 120;

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
    write: (value) => (value.length === 0 ? undefined : [...new Set(value)].toSorted().join(SEPARATOR)),
  };
}

const flag: Field<boolean> = {
  parse: (raw) => (raw === '1' ? { value: true, dropped: [] } : { value: false, dropped: [raw] }),
  write: (value) => (value ? '1' : undefined),
};

const words: Field<string> = {
  parse(raw) {
    const value = tidyQuery(raw);
    return { value, dropped: value === '' ? [raw] : [] };
  },
  write: (value) => tidyQuery(value) || undefined,
};

/** Normalizes a typed search: composed characters, single spaces, no control characters, limited length. */
export function tidyQuery(query: string): string {
  return query
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .trim();
}

/** Covers every key of `Filters`, so that a filter without a codec is a type error. In URL order. */
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

export function writeOrder({ by, descending }: ListOrder): string | undefined {
  if (by === 'date' && !descending) return undefined;
  return descending ? `-${by}` : by;
}

/** An existing calendar day between 1900 and 2100. */
export function isDay(raw: string): boolean {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$|^2100-\d{2}-\d{2}$/.test(raw)) return false;
  const date = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(raw);
}
