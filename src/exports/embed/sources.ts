/** Whose texts a view shows: newsrooms and offices by name, each once. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { ViewState } from '../../link/view-state.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';

/** A line has room for no more. */
const MAX_NAMES = 4;

export interface Sources {
  readonly names: readonly string[];
  /** How many have no room. */
  readonly more: number;
}

/** Of the open contact and the one it is compared with, of the open text, or else of all contacts that are shown. */
export function sourcesOf(
  { contact, compare, text }: Pick<ViewState, 'contact' | 'compare' | 'text'>,
  shown: ContactSet,
  { contactIndex }: Pick<Library, 'contactIndex'>,
  { localize }: Pick<I18n, 'localize'>,
  most: number = MAX_NAMES,
): Sources {
  const open = [contact, compare].flatMap((id) => {
    const row = id === undefined ? undefined : contactIndex.rowOf(id);
    return row === undefined ? [] : [contactIndex.at(row)];
  });
  const ids =
    text !== undefined
      ? [text]
      : open.length > 0
        ? open.flatMap(({ texts }) => texts)
        : contactIndex.textIds.filter(textsOf(shown));
  const names = new Set(
    ids.flatMap((id) => {
      const found = contactIndex.text(id);
      return found ? [localize(found.publisher.name)] : [];
    }),
  );
  const all = [...names];
  return { names: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** The texts with words on contacts of the set. */
function textsOf(shown: ContactSet): (id: string) => boolean {
  return (id) => shown.contactIndex.contactsIn(id).some((row) => shown.rows[shown.rank(row)] === row);
}
