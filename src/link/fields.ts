/** One codec per filter: a value of the address in, a value or what is wrong with it out; and back. */

import { RELATIONS } from '../model/contact.ts';
import { KINDS, LEVELS, STATUSES } from '../model/kinds.ts';
import { POINT_IDS } from '../model/points.ts';
import { SILENCES } from '../model/silence.ts';
import { SIDES } from '../model/voices.ts';
import { type Filters, LIST_COLUMNS, type ListOrder } from './view-state.ts';

/** Ids that only the corpus knows. */
export interface KnownIds {
  has(kind: 'person' | 'text', id: string): boolean;
}

export interface ParsedField<T> {
  readonly value: T;
  /** The parts of the raw value that mean nothing, as written. */
  readonly dropped: readonly string[];
}

export interface Field<T> {
  /** Never throws. */
  parse(raw: string, known: KnownIds): ParsedField<T>;
  /** Undefined when the filter does not restrict: it is then left out of the link. */
  write(value: T): string | undefined;
}

const SEPARATOR = '~';
/** Longer searches are cut: nobody types them, and a link stays short. */
export const LONGEST_QUERY = 120;

function oneOf<T extends string>(list: readonly T[]): Field<readonly T[]> {
  return listOf((part): part is T => (list as readonly string[]).includes(part));
}

function idsOf(kind: 'person' | 'text'): Field<readonly string[]> {
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

/** One spelling of what was typed: composed characters, single blanks, no control characters, not too long. */
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

/** Over every key of `Filters`, so that a filter without its spelling is a type error. In the order of the link. */
export const FIELDS: { readonly [K in keyof Filters]: Field<Filters[K]> } = {
  side: oneOf(SIDES),
  kind: oneOf(KINDS),
  level: oneOf(LEVELS),
  person: idsOf('person'),
  point: oneOf(POINT_IDS),
  status: oneOf(STATUSES),
  text: idsOf('text'),
  relation: oneOf(RELATIONS),
  silence: oneOf(SILENCES),
  both: flag,
  q: words,
};

/** `kind`, or `-kind` for the last first; undefined for what is none, and for the order that needs no word. */
export function readOrder(raw: string): ListOrder | undefined {
  const by = LIST_COLUMNS.find((column) => column === raw.replace(/^-/, ''));
  return by && raw !== 'date' ? { by, descending: raw.startsWith('-') } : undefined;
}

export function writeOrder({ by, descending }: ListOrder): string | undefined {
  if (by === 'date' && !descending) return undefined;
  return descending ? `-${by}` : by;
}

/** A calendar day that exists, between 1900 and 2100. */
export function isDay(raw: string): boolean {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$|^2100-\d{2}-\d{2}$/.test(raw)) return false;
  const date = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(raw);
}
