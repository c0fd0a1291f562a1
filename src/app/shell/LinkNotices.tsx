/** One line about everything in the link that means nothing here; the rest of it is shown. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { LinkIssue } from '../../link/address.ts';
import type { ViewState } from '../../link/view-state.ts';
import { dateText } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { labelText } from '../../messages/labels.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { nearestContacts } from '../../selection/nearest-contacts.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly issues: readonly LinkIssue[];
  readonly view: ViewState;
}

export function LinkNotices({ issues, view: { view, contact, text, statement } }: Props) {
  const { messages } = useI18n();
  const library = useLibrary();
  // Whether there is such a statement is known once the words are there.
  const known =
    (contact === undefined || library.hasContact(contact)) && (text === undefined || library.hasText(text));
  const lines = [
    ...issues.map((miss) => messages.notice.linkIssue(miss)),
    ...(view === 'data' ? [messages.notice.viewNotHere] : []),
    ...(text !== undefined && !library.contactIndex.text(text) ? [messages.notice.unknownText] : []),
    ...(statement !== undefined && known && !library.statement(statement)
      ? [messages.notice.unknownStatement]
      : []),
  ];
  const unknown =
    contact !== undefined && library.contactIndex.rowOf(contact) === undefined ? contact : undefined;
  return (
    <>
      {lines.length > 0 && (
        // Another link brings the line back.
        <Notice key={lines.join()}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      {unknown !== undefined && (
        <Notice key={unknown}>
          {messages.notice.unknownContact} <Nearest id={unknown} />
        </Notice>
      )}
    </>
  );
}

function Nearest({ id }: { readonly id: string }) {
  const { messages, localize } = useI18n();
  const contacts = nearestContacts(id, useLibrary().contactIndex);
  if (contacts.length === 0) return null;
  return (
    <>
      {messages.notice.nearest}{' '}
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
