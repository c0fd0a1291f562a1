/** One line about everything in the link that means nothing here; the rest of it is shown. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import type { Misread } from '../link/read-link.ts';
import type { ViewState } from '../link/view-state.ts';
import { nearestContacts } from '../selection/nearest-contacts.ts';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';
import { Notice } from './Notice.tsx';

interface Props {
  readonly misread: readonly Misread[];
  readonly view: ViewState;
}

export function LinkNotices({ misread, view: { view, contact, text, statement } }: Props) {
  const { words } = useWords();
  const library = useLibrary();
  // Whether there is such a statement is known once the words are there.
  const known =
    (contact === undefined || library.hasContact(contact)) && (text === undefined || library.hasText(text));
  const lines = [
    ...misread.map((miss) => words.notice.misread(miss)),
    ...(view === 'data' ? [words.notice.viewNotHere] : []),
    ...(text !== undefined && !library.heads.text(text) ? [words.notice.unknownText] : []),
    ...(statement !== undefined && known && !library.statement(statement)
      ? [words.notice.unknownStatement]
      : []),
  ];
  const unknown = contact !== undefined && library.heads.placeOf(contact) === undefined ? contact : undefined;
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
          {words.notice.unknownContact} <Nearest id={unknown} />
        </Notice>
      )}
    </>
  );
}

function Nearest({ id }: { readonly id: string }) {
  const { words, pick } = useWords();
  const contacts = nearestContacts(id, useLibrary().heads);
  if (contacts.length === 0) return null;
  return (
    <>
      {words.notice.nearest}{' '}
      {contacts.map((contact, index) => (
        <span key={contact.id}>
          {index > 0 && ', '}
          <Go to={{ contact: contact.id }}>
            {labelText(pick(contact.label))}, {dateText(contact.dating, { month: 'short' }, words)}
          </Go>
        </span>
      ))}
    </>
  );
}
