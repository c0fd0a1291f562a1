/** What the page is called: the open contact or text, the words searched, the view. */

import type { Library } from '../corpus/library.ts';
import type { ViewState } from '../link/view-state.ts';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import type { Wording } from '../words/WordsContext.ts';

export function pageTitle(
  { view, contact: contactId, text: textId, filters }: ViewState,
  library: Library,
  { words, pick }: Wording,
): string {
  const long = { month: 'long' } as const;
  const place = contactId === undefined ? undefined : library.heads.placeOf(contactId);
  if (place !== undefined) {
    const head = library.heads.at(place);
    const name = pick(
      library.contact(head.id)?.title ?? { en: labelText(head.label.en), fr: labelText(head.label.fr) },
    );
    return words.app.title(`${name}, ${dateText(head.dating, long, words)}`);
  }
  const text = textId === undefined ? undefined : library.heads.text(textId);
  if (text) return words.app.title(`${text.publisher.name}, ${dateText(text.date, long, words)}`);
  if (filters.q !== '') return words.app.title(words.app.searched(filters.q));
  return words.app.title(view === 'timeline' ? undefined : words.views.names[view]);
}
