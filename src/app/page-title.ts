/** What the page is called: the open contact or text, the words searched, the view. */

import type { Library } from '../corpus/library.ts';
import type { ViewState } from '../link/view-state.ts';
import { dateText } from '../words/dates.ts';
import type { Wording } from '../words/WordsContext.ts';

export function pageTitle(
  { view, contact: contactId, text: textId, filters }: ViewState,
  library: Library,
  { words, pick }: Wording,
): string {
  const long = { month: 'long' } as const;
  const contact = contactId === undefined ? undefined : library.contact(contactId);
  if (contact) return words.app.title(`${pick(contact.title)}, ${dateText(contact.dating, long, words)}`);
  const text = textId === undefined ? undefined : library.text(textId);
  if (text) return words.app.title(`${text.publisher.name}, ${dateText(text.date, long, words)}`);
  if (filters.q !== '') return words.app.title(words.app.searched(filters.q));
  return words.app.title(view === 'timeline' ? undefined : words.views.names[view]);
}
