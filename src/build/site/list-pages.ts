/** The pages of each view and person: lists that grow with the corpus are split into pages. Pure. */

import type { Library } from '../../corpus/library.ts';
import { pageCount, ROWS, WHOLE_TEXTS } from '../../link/pages.ts';
import { HOME, isPaged, type ViewState } from '../../link/view-state.ts';
import { contactsOfPerson } from '../../selection/person-contacts.ts';

/** How many pages a view or a person has, with no filter set; 1 for a view without pages. */
export function pagesIn({ view, person }: Pick<ViewState, 'view' | 'person'>, library: Library): number {
  const { contactIndex, whole } = library;
  if (!isPaged(view)) return 1;
  if (person !== undefined) return pageCount(contactsOfPerson(library, person).length, ROWS.person);
  if (view === 'people') return pageCount(library.people.length, ROWS.people);
  if (view !== 'texts') return pageCount(contactIndex.count, ROWS[view]);
  // A text that bears on no contact is in no list.
  const texts = contactIndex.textIds.filter((id) => contactIndex.contactsIn(id).length > 0);
  return pageCount(texts.length, whole ? WHOLE_TEXTS : ROWS.texts);
}

/** The first page has no number. */
export function pagesOf(of: Pick<ViewState, 'view' | 'person'>, library: Library): ViewState[] {
  return Array.from({ length: pagesIn(of, library) }, (_, index) => ({
    ...HOME,
    ...of,
    ...(index > 0 && { page: index + 1 }),
  }));
}
