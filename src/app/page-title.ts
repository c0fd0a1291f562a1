/** What the page is called: the open contact or text, the words searched, the view. */

import type { Library } from '../corpus/library.ts';
import type { ViewState } from '../link/view-state.ts';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import type { Wording } from '../words/WordsContext.ts';

export function pageTitle(state: ViewState, library: Library, wording: Wording): string {
  return wording.words.app.title(pageName(state, library, wording));
}

/** Without the name of the site; undefined for the timeline, which has no other. */
export function pageName(
  { view, contact: contactId, text: textId, filters }: ViewState,
  library: Library,
  { words, pick }: Wording,
): string | undefined {
  const long = { month: 'long' } as const;
  const place = contactId === undefined ? undefined : library.heads.placeOf(contactId);
  if (place !== undefined) {
    const head = library.heads.at(place);
    const name = pick(
      library.contact(head.id)?.title ?? { en: labelText(head.label.en), fr: labelText(head.label.fr) },
    );
    return `${name}, ${dateText(head.dating, long, words)}`;
  }
  const text = textId === undefined ? undefined : library.heads.text(textId);
  if (text) return `${text.publisher.name}, ${dateText(text.date, long, words)}`;
  if (filters.q !== '') return words.app.searched(filters.q);
  return view === 'timeline' ? undefined : words.views.names[view];
}
