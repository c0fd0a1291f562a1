/** One notice about all invalid parts of the link; the rest of the link still applies. */

import { useStore } from 'zustand';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { dateText } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { labelText } from '../../messages/labels.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { useView, useViewStore } from '../../navigation/ViewStoreContext.ts';
import { nearestContacts } from '../../selection/nearest-contacts.ts';
import { Notice } from './Notice.tsx';
import { useNoticeMessages } from './notice-messages.ts';

export function LinkNotices() {
  const notice = useNoticeMessages();
  const issues = useStore(useViewStore(), (state) => state.issues);
  const contact = useView((state) => state.contact);
  const text = useView((state) => state.text);
  const person = useView((state) => state.person);
  const statement = useView((state) => state.statement);
  const library = useLibrary();
  // Whether the statement exists is known only once the texts have loaded.
  const known =
    (contact === undefined || library.hasContact(contact)) && (text === undefined || library.hasText(text));
  const lines = [
    ...issues.map((issue) => notice.linkIssue(issue, library.hash)),
    ...(person !== undefined && !library.person(person) ? [notice.unknownPerson] : []),
    ...(text !== undefined && !library.contactIndex.text(text) ? [notice.unknownText] : []),
    ...(statement !== undefined && known && !library.statement(statement) ? [notice.unknownStatement] : []),
  ];
  const unknown =
    contact !== undefined && library.contactIndex.rowOf(contact) === undefined ? contact : undefined;
  return (
    <>
      {lines.length > 0 && (
        // Another link shows the notice again.
        <Notice key={lines.join()}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {issues.some(({ what }) => what === 'version') && (
            <ViewLink to={{ view: 'method', contact: undefined, text: undefined }}>{notice.changes}</ViewLink>
          )}
        </Notice>
      )}
      {unknown !== undefined && (
        <Notice key={unknown}>
          {notice.unknownContact} <Nearest id={unknown} />
        </Notice>
      )}
    </>
  );
}

function Nearest({ id }: { readonly id: string }) {
  const { messages, localize } = useI18n();
  const { nearest } = useNoticeMessages();
  const contacts = nearestContacts(id, useLibrary().contactIndex);
  if (contacts.length === 0) return null;
  return (
    <>
      {nearest}{' '}
      {contacts.map((contact, index) => (
        <span key={contact.id}>
          {index > 0 && ', '}
          <ViewLink to={{ contact: contact.id }}>
            {labelText(localize(contact.label))}, {dateText(contact.dating, { month: 'short' }, messages)}
          </ViewLink>
        </span>
      ))}
    </>
  );
}
