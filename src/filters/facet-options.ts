/** The values of a filter with their names, in the language of the interface. Pure. */

import type { Library } from '../corpus/library.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { FacetKey } from '../selection/facets.ts';
import { valueNames } from './value-names.ts';

export interface FacetOption {
  readonly value: string;
  readonly name: string;
  /** Over the first of several values that belong together: the side of persons. */
  readonly group?: string;
}

/** In the order of the values; persons by surname, under their side. */
export function facetOptions(
  key: FacetKey,
  values: readonly string[],
  library: Library,
  i18n: I18n,
): readonly FacetOption[] {
  const nameOf = valueNames(library, i18n);
  if (key !== 'person') return values.map((value) => ({ value, name: nameOf[key](value) }));
  const { voices } = library.contactIndex.vocabulary;
  const { compare } = new Intl.Collator(i18n.language);
  return values
    .map((value) => {
      const voice = library.person(value)?.side ?? 'newsroom';
      return {
        value,
        name: nameOf.person(value),
        order: voices.indexOf(voice),
        group: sentence(i18n.messages.sides[voice] ?? voice),
      };
    })
    .toSorted((a, b) => a.order - b.order || compare(surname(a.name), surname(b.name)));
}

const surname = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
