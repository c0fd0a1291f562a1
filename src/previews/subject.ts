/** The subject of a page: a contact, a text, a person, or a view of all of them. */

import type { Library } from '../corpus/library.ts';
import type { View, ViewState } from '../link/view-state.ts';
import type { PreviewMessages } from '../messages/en/previews.ts';
import type { I18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import type { Person, Text } from '../model/corpus.ts';

export type Subject =
  | { readonly kind: 'contact'; readonly contact: Contact }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'person'; readonly person: Person; readonly page?: number | undefined }
  | { readonly kind: 'view'; readonly view: View; readonly page?: number | undefined };

/** The data, and the messages of the page's language. */
export interface PreviewContext {
  readonly library: Library;
  readonly i18n: I18n;
  readonly previewMessages: PreviewMessages;
}

/** The shards of the open contact or text must be loaded. */
export function subjectOf({ view, contact, text, person, page }: ViewState, library: Library): Subject {
  const opened = contact === undefined ? undefined : library.contact(contact);
  if (opened) return { kind: 'contact', contact: opened };
  const read = text === undefined ? undefined : library.text(text);
  if (read) return { kind: 'text', text: read };
  const whose = person === undefined ? undefined : library.person(person);
  return whose ? { kind: 'person', person: whose, page } : { kind: 'view', view, page };
}
