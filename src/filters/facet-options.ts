/** The values that each filter offers, in a fixed order, with their names in the interface language. */

import type { Library } from '../corpus/library.ts';
import { NO_FILTERS } from '../link/view-state.ts';
import type { RelationKind } from '../model/contact.ts';
import type { Kind, Level, Status } from '../model/kinds.ts';
import type { PointId } from '../model/points.ts';
import type { Silence } from '../model/silence.ts';
import { SIDES, type Side } from '../model/voices.ts';
import { FACET_KEYS, type FacetKey, type Facets, filterContacts } from '../selection/facets.ts';
import { dateText } from '../words/dates.ts';
import type { Wording } from '../words/WordsContext.ts';

export interface FacetOption {
  readonly value: string;
  readonly name: string;
}

/** Values that no contact of this corpus has are not offered: they could never be anything but empty. */
export function facetOptions(
  library: Library,
  facets: Facets,
  { language, words, pick }: Wording,
): Readonly<Record<FacetKey, readonly FacetOption[]>> {
  const { heads } = library;
  const used = filterContacts(heads, facets, NO_FILTERS, undefined).counts;
  const nameOf: Record<FacetKey, (value: string) => string> = {
    side: (side) => words.sides[side as Side],
    kind: (kind) => words.kinds[kind as Kind],
    level: (level) => words.levels[level as Level],
    person: (id) => pick(library.person(id)?.name ?? { en: id, fr: id }),
    point: (id) => pick(library.point(id as PointId)?.name ?? { en: id, fr: id }),
    status: (status) => words.filters.statuses[status as Status],
    text: (id) => {
      const text = heads.text(id);
      return text ? `${text.publisher.name}, ${dateText(text.date, { month: 'short' }, words)}` : id;
    },
    relation: (relation) => words.panel.relations[relation as RelationKind],
    silence: (silence) => words.filters.silences[silence as Silence],
  };
  const parties = heads.columns.parties.reduce((all, own) => all | own, 0);
  const offered = (key: FacetKey, value: string) =>
    // A party that is never on record is offered, too: that it leaves nothing is worth seeing.
    key === 'side' ? (parties & (1 << SIDES.indexOf(value as Side))) > 0 : used[key].has(value);
  const { compare } = new Intl.Collator(language);
  const options = (key: FacetKey) => {
    const values = facets[key].values.filter((value) => offered(key, value));
    const named = values.map((value) => ({ value, name: nameOf[key](value) }));
    return key === 'person' ? named.toSorted((a, b) => compare(a.name, b.name)) : named;
  };
  const entries = FACET_KEYS.map((key): [FacetKey, readonly FacetOption[]] => [key, options(key)]);
  return Object.fromEntries(entries) as Record<FacetKey, readonly FacetOption[]>;
}
