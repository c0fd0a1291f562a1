/** The values of a filter with their names, in the language of the interface. Pure. */

import type { Library } from '../corpus/library.ts';
import { dateText } from '../messages/dates.ts';
import type { I18n } from '../messages/I18nContext.ts';
import type { RelationKind } from '../model/contact.ts';
import type { Kind, Level, Status } from '../model/kinds.ts';
import type { PointId } from '../model/points.ts';
import type { SilenceFilter } from '../model/silence.ts';
import type { Side } from '../model/voices.ts';
import type { FacetKey } from '../selection/facets.ts';

export interface FacetOption {
  readonly value: string;
  readonly name: string;
}

/** In the order of the values; people by their names. */
export function facetOptions(
  key: FacetKey,
  values: readonly string[],
  library: Library,
  { language, messages, localize }: I18n,
): readonly FacetOption[] {
  const nameOf: Record<FacetKey, (value: string) => string> = {
    side: (side) => messages.sides[side as Side],
    kind: (kind) => messages.kinds[kind as Kind],
    level: (level) => messages.levels[level as Level],
    person: (id) => localize(library.person(id)?.name ?? { en: id, fr: id }),
    point: (id) => localize(library.point(id as PointId)?.name ?? { en: id, fr: id }),
    status: (status) => messages.filters.statuses[status as Status],
    text: (id) => {
      const text = library.contactIndex.text(id);
      return text ? `${text.publisher.name}, ${dateText(text.date, { month: 'short' }, messages)}` : id;
    },
    relation: (relation) => messages.panel.relations[relation as RelationKind],
    silence: (silence) => messages.filters.silences[silence as SilenceFilter],
  };
  const options = values.map((value) => ({ value, name: nameOf[key](value) }));
  const { compare } = new Intl.Collator(language);
  return key === 'person' ? options.toSorted((a, b) => compare(a.name, b.name)) : options;
}
