/** The values that each filter offers, in a fixed order, with their names in the interface language. */

import type { Library } from '../corpus/library.ts';
import { RELATIONS } from '../model/contact.ts';
import { KINDS, LEVELS, STATUSES } from '../model/kinds.ts';
import { SILENCES } from '../model/silence.ts';
import { SIDES } from '../model/voices.ts';
import type { FacetKey, Facets } from '../selection/facets.ts';
import { dateText } from '../words/dates.ts';
import type { Wording } from '../words/WordsContext.ts';

export interface FacetOption {
  readonly value: string;
  readonly name: string;
}

/** Values that no contact of this corpus has are not offered: they could never be anything but empty. */
export function facetOptions(
  library: Library,
  facetsById: ReadonlyMap<string, Facets>,
  { words, pick }: Wording,
): Readonly<Record<FacetKey, readonly FacetOption[]>> {
  const used = (key: FacetKey) => new Set([...facetsById.values()].flatMap((facets) => [...facets[key]]));
  const named = <T extends string>(key: FacetKey, values: readonly T[], nameOf: (value: T) => string) => {
    const there = used(key);
    return values.filter((value) => there.has(value)).map((value) => ({ value, name: nameOf(value) }));
  };
  const { people, texts, points } = library.corpus;
  return {
    // A party that is never on record is offered, too: that it leaves nothing is worth seeing.
    side: SIDES.filter((side) => library.corpus.contacts.some(({ parties }) => parties.includes(side))).map(
      (side) => ({
        value: side,
        name: words.sides[side],
      }),
    ),
    kind: named('kind', KINDS, (kind) => words.kinds[kind]),
    level: named('level', LEVELS, (level) => words.levels[level]),
    person: named(
      'person',
      people.map(({ id }) => id),
      (id) => pick(library.person(id)?.name ?? { en: id, fr: id }),
    ).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    point: named(
      'point',
      points.map(({ id }) => id),
      (id) => pick(library.point(id)?.name ?? { en: id, fr: id }),
    ),
    status: named('status', STATUSES, (status) => words.filters.statuses[status]),
    text: named(
      'text',
      texts.map(({ id }) => id),
      (id) => {
        const text = library.text(id);
        return text ? `${text.publisher.name}, ${dateText(text.date, { month: 'short' }, words)}` : id;
      },
    ),
    relation: named('relation', RELATIONS, (relation) => words.panel.relations[relation]),
    silence: named('silence', SILENCES, (silence) => words.filters.silences[silence]),
  };
}
