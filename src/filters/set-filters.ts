/** The filters that are set: one by one, and in words. Pure. */

import type { Library } from '../corpus/library.ts';
import type { Filters } from '../link/view-state.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { FACET_KEYS } from '../selection/facets.ts';
import { valueNames } from './value-names.ts';

/** One restriction that a reader has set, and the filters without it. */
export interface SetFilter {
  readonly key: keyof Filters;
  /** “Kind” for the kind “Phone call”; “both on record” and a search need none. */
  readonly of: string | undefined;
  readonly name: string;
  readonly without: Filters;
}

export function setFilters(filters: Filters, library: Library, i18n: I18n): readonly SetFilter[] {
  const { messages } = i18n;
  const names = valueNames(library, i18n);
  const set: SetFilter[] = FACET_KEYS.flatMap((key) =>
    filters[key].map((value) => ({
      key,
      of: messages.filters.names[key],
      name: names[key](value),
      without: { ...filters, [key]: filters[key].filter((other) => other !== value) },
    })),
  );
  if (filters.both)
    set.push({
      key: 'both',
      of: undefined,
      name: messages.filters.both,
      without: { ...filters, both: false },
    });
  if (filters.q !== '')
    set.push({
      key: 'q',
      of: undefined,
      name: messages.app.searched(filters.q),
      without: { ...filters, q: '' },
    });
  return set;
}

/** “Kind: Phone call, Meeting; Level: NATO”. */
export function filterWords(filters: Filters, library: Library, i18n: I18n): string {
  const { colon, semicolon } = i18n.messages;
  const parts = new Map<string, string[]>();
  for (const { key, of, name } of setFilters(filters, library, i18n)) {
    const names = parts.get(key) ?? [];
    parts.set(key, names);
    names.push(names.length === 0 && of !== undefined ? of + colon + name : name);
  }
  return [...parts.values()].map((names) => names.join(', ')).join(semicolon);
}
