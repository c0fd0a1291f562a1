/** The subject of a page: a contact, a text, or a view of all of them. */

import type { Library } from '../corpus/library.ts';
import type { View, ViewState } from '../link/view-state.ts';
import type { PreviewMessages } from '../messages/en/previews.ts';
import type { I18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';

export type Subject =
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'view'; readonly view: View; readonly page?: number | undefined };

/** The data, and the messages of the page's language. */
export interface PreviewContext {
  readonly library: Library;
  readonly i18n: I18n;
  readonly previewMessages: PreviewMessages;
}

/** The shards of the open contact or text must be loaded. */
export function subjectOf({ view, contact, text, page }: ViewState, library: Library): Subject {
  const opened = contact === undefined ? undefined : library.contact(contact);
  if (opened) return { kind: 'contact', contact: opened };
  const read = text === undefined ? undefined : library.text(text);
  return read ? { kind: 'text', text: read } : { kind: 'view', view, page };
}
