/** The values that each filter offers, in a fixed order, with their names in the language of the interface. Pure. */

import type { Library } from '../corpus/library.ts';
import { NO_FILTERS } from '../link/view-state.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { SIDES, type Side, VOICES } from '../model/voices.ts';
import { FACET_KEYS, type FacetKey, type Facets, filterContacts } from '../selection/facets.ts';
import { valueNames } from './value-names.ts';

export interface FacetOption {
  readonly value: string;
  readonly name: string;
  /** Over the first of several values that belong together: the side of persons. */
  readonly group?: string;
}

/** Leaves out values that no contact of this corpus has, since they could only ever leave nothing. */
export function facetOptions(
  library: Library,
  facets: Facets,
  i18n: I18n,
): Readonly<Record<FacetKey, readonly FacetOption[]>> {
  const { contactIndex } = library;
  const used = filterContacts(contactIndex, facets, NO_FILTERS, undefined).counts;
  const nameOf = valueNames(library, i18n);
  const parties = contactIndex.columns.parties.reduce((all, own) => all | own, 0);
  const isOffered = (key: FacetKey, value: string) =>
    // Offers a party that is never on record too: that it leaves nothing is worth seeing.
    key === 'side' ? (parties & (1 << SIDES.indexOf(value as Side))) > 0 : used[key].has(value);
  const { compare } = new Intl.Collator(i18n.language);
  /** By surname, under their side. */
  const persons = (ids: readonly string[]) =>
    ids
      .map((value) => {
        const voice = library.person(value)?.side ?? 'newsroom';
        return {
          value,
          name: nameOf.person(value),
          order: VOICES.indexOf(voice),
          group: i18n.messages.sides[voice],
        };
      })
      .toSorted((a, b) => a.order - b.order || compare(surname(a.name), surname(b.name)));
  const options = (key: FacetKey): readonly FacetOption[] => {
    const values = facets[key].values.filter((value) => isOffered(key, value));
    if (key === 'person') return persons(values);
    return values.map((value) => ({ value, name: nameOf[key](value) }));
  };
  const entries = FACET_KEYS.map((key): [FacetKey, readonly FacetOption[]] => [key, options(key)]);
  return Object.fromEntries(entries) as Record<FacetKey, readonly FacetOption[]>;
}

const surname = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
