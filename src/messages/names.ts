/** Names of terms by id: the messages name those of the base lists, and a corpus its own. */

import type { Localized } from '../model/language.ts';
import type { OwnTerm } from '../model/vocabulary.ts';

export type Names<Base extends string> = Readonly<Record<Base, string>> & Readonly<Record<string, string>>;

/** The base names with a corpus' own, in the language of `localize`. */
export function withOwn<Base extends string>(
  base: Names<Base>,
  own: readonly OwnTerm[] | undefined,
  localize: (name: Localized) => string,
): Names<Base> {
  return { ...base, ...Object.fromEntries(own?.map(({ id, name }) => [id, localize(name)]) ?? []) };
}

/** Inside a sentence only the first letter changes: « la Défense » keeps its capital, and NATO all of them. */
export function inside(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
