/** How a filter and an order are spelled in a URL; `fields.ts` reads them again. */

import type { Filters, ListOrder } from './view-state.ts';

export const SEPARATOR = '~';
/** Longer searches are truncated: no reader types them, and links stay short. */
export const LONGEST_QUERY = 120;

/** Undefined when the filter restricts nothing, so that the link omits it. */
export function writeField(value: Filters[keyof Filters]): string | undefined {
  if (typeof value === 'boolean') return value ? '1' : undefined;
  const written =
    typeof value === 'string' ? tidyQuery(value) : [...new Set(value)].toSorted().join(SEPARATOR);
  return written || undefined;
}

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

export function writeOrder({ by, descending }: ListOrder): string | undefined {
  if (by === 'date' && !descending) return undefined;
  return descending ? `-${by}` : by;
}
