/** What the values of each filter are called in the language of the interface. Pure. */

import type { Library } from '../corpus/library.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { textName } from '../messages/text-name.ts';
import type { RelationKind } from '../model/contact.ts';
import type { Status } from '../model/kinds.ts';
import type { SilenceFilter } from '../model/silence.ts';
import type { RelayedHalf, Side } from '../model/voices.ts';
import type { FacetKey } from '../selection/facets.ts';

export type ValueNames = Readonly<Record<FacetKey, (value: string) => string>>;

export function valueNames(library: Library, { messages, localize }: I18n): ValueNames {
  return {
    side: (side) => messages.sides[side as Side],
    party: (voice) => messages.sides[voice] ?? voice,
    kind: (kind) => messages.kinds[kind] ?? kind,
    level: (level) => messages.levels[level] ?? level,
    person: (id) => localize(library.person(id)?.name ?? { en: id, fr: id }),
    point: (id) => localize(library.point(id)?.name ?? { en: id, fr: id }),
    status: (status) => messages.filters.statuses[status as Status],
    text: (id) => {
      const text = library.contactIndex.text(id);
      return text ? textName(text, { messages, localize }, 'short') : id;
    },
    relation: (relation) => messages.panel.relations[relation as RelationKind],
    silence: (silence) => messages.filters.silences[silence as SilenceFilter],
    relayed: (half) => messages.filters.relayed[half as RelayedHalf],
  };
}
