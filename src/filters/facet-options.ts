/** The values that each filter offers, in a fixed order, with their names in the language of the interface. Pure. */

import type { Library } from '../corpus/library.ts';
import { NO_FILTERS } from '../link/view-state.ts';
import { dateText } from '../messages/dates.ts';
import type { I18n } from '../messages/I18nContext.ts';
import type { RelationKind } from '../model/contact.ts';
import type { Kind, Level, Status } from '../model/kinds.ts';
import type { PointId } from '../model/points.ts';
import type { SilenceFilter } from '../model/silence.ts';
import { SIDES, type Side } from '../model/voices.ts';
import { FACET_KEYS, type FacetKey, type Facets, filterContacts } from '../selection/facets.ts';

export interface FacetOption {
  readonly value: string;
  readonly name: string;
}

/** Leaves out values that no contact of this corpus has, since they could only ever leave nothing. */
export function facetOptions(
  library: Library,
  facets: Facets,
  { language, messages, localize }: I18n,
): Readonly<Record<FacetKey, readonly FacetOption[]>> {
  const { contactIndex } = library;
  const used = filterContacts(contactIndex, facets, NO_FILTERS, undefined).counts;
  const nameOf: Record<FacetKey, (value: string) => string> = {
    side: (side) => messages.sides[side as Side],
    kind: (kind) => messages.kinds[kind as Kind],
    level: (level) => messages.levels[level as Level],
    person: (id) => localize(library.person(id)?.name ?? { en: id, fr: id }),
    point: (id) => localize(library.point(id as PointId)?.name ?? { en: id, fr: id }),
    status: (status) => messages.filters.statuses[status as Status],
    text: (id) => {
      const text = contactIndex.text(id);
      return text ? `${text.publisher.name}, ${dateText(text.date, { month: 'short' }, messages)}` : id;
    },
    relation: (relation) => messages.panel.relations[relation as RelationKind],
    silence: (silence) => messages.filters.silences[silence as SilenceFilter],
  };
  const parties = contactIndex.columns.parties.reduce((all, own) => all | own, 0);
  const isOffered = (key: FacetKey, value: string) =>
    // Offers a party that is never on record too: that it leaves nothing is worth seeing.
    key === 'side' ? (parties & (1 << SIDES.indexOf(value as Side))) > 0 : used[key].has(value);
  const { compare } = new Intl.Collator(language);
  const options = (key: FacetKey) => {
    const values = facets[key].values.filter((value) => isOffered(key, value));
    const named = values.map((value) => ({ value, name: nameOf[key](value) }));
    return key === 'person' ? named.toSorted((a, b) => compare(a.name, b.name)) : named;
  };
  const entries = FACET_KEYS.map((key): [FacetKey, readonly FacetOption[]] => [key, options(key)]);
  return Object.fromEntries(entries) as Record<FacetKey, readonly FacetOption[]>;
}
