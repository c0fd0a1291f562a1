/** The pages of each view: a view that lists rows without end has one for so many of them. Pure. */

import type { Library } from '../../corpus/library.ts';
import { pageCount, ROWS, WHOLE_TEXTS } from '../../link/pages.ts';
import { HOME, isPaged, type View, type ViewState } from '../../link/view-state.ts';

/** Of the view with all its contacts; every other view has one. */
export function pagesIn(view: View, { contactIndex, whole }: Library): number {
  if (!isPaged(view)) return 1;
  if (view !== 'texts') return pageCount(contactIndex.count, ROWS[view]);
  // A text that bears on no contact is in no list.
  const texts = contactIndex.textIds.filter((id) => contactIndex.contactsIn(id).length > 0);
  return pageCount(texts.length, whole ? WHOLE_TEXTS : ROWS.texts);
}

/** The first page has no number. */
export function pagesOf(view: View, library: Library): ViewState[] {
  return Array.from({ length: pagesIn(view, library) }, (_, index) => ({
    ...HOME,
    view,
    ...(index > 0 && { page: index + 1 }),
  }));
}
