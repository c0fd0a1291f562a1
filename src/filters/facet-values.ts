/** The values that each filter offers, in a fixed order. Pure. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import { NO_FILTERS } from '../link/view-state.ts';
import { SIDES, type Side } from '../model/voices.ts';
import { FACET_KEYS, type FacetKey, type Facets, filterContacts } from '../selection/facets.ts';

export type FacetValues = Readonly<Record<FacetKey, readonly string[]>>;

/** Leaves out values that no contact of this corpus has, since they could only ever leave nothing. */
export function facetValues(contactIndex: ContactIndex, facets: Facets): FacetValues {
  const used = filterContacts(contactIndex, facets, NO_FILTERS, undefined).counts;
  const parties = contactIndex.columns.parties.reduce((all, own) => all | own, 0);
  const isOffered = (key: FacetKey, value: string) =>
    // Offers a party that is never on record too: that it leaves nothing is worth seeing.
    key === 'side' ? (parties & (1 << SIDES.indexOf(value as Side))) > 0 : used[key].has(value);
  const entries = FACET_KEYS.map((key) => [key, facets[key].values.filter((value) => isOffered(key, value))]);
  return Object.fromEntries(entries) as FacetValues;
}
