/** At a contact, for teachers: what pupils will see in class mode, its link, and the way there. */

import { useContext, useId, useMemo, useState } from 'react';
import { DraftedContext } from '../../comparison/drafted.ts';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { pairAccounts } from '../../selection/pair-accounts.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { writeClipboard } from '../clipboard.ts';
import { useSourceNote } from '../view/use-source-note.ts';
import { useClassMessages } from './class-messages.ts';
import { isAssessed, tasksOf, whyNothing } from './tasks.ts';
import './class-tool.css';

interface Props {
  readonly contact: Contact;
  readonly onClose: () => void;
}

export function ClassTool({ contact, onClose }: Props) {
  const { language, messages } = useI18n();
  const classMessages = useClassMessages();
  const { tool } = classMessages;
  const library = useLibrary();
  const noteOf = useSourceNote();
  const id = useId();
  const own = useContext(OwnContext);
  const [said, setSaid] = useState(own && own.addressOf('/') === undefined ? messages.share.tooLong : '');
  const comparison = useMemo(() => pairAccounts(library, contact), [library, contact]);
  const tasks = tasksOf(comparison);
  const assessed = isAssessed(tasks);
  const { unconfirmed } = useContext(DraftedContext);
  const statements = library.statementsOn(contact.id);
  // What is not accepted is in no file, and so in no link.
  const drafts = statements.filter(({ statement }) => unconfirmed?.(statement.id, language) !== undefined);
  const hasLink = drafts.length === 0 || drafts.length < statements.length;
  const path = writeLink({ language, contact: contact.id, classMode: true }, { shared: true });
  // A reader's own texts are nowhere but in their link.
  const link = own ? (own.addressOf(path) ?? '') : noteOf(path).link;
  const copy = () =>
    void writeClipboard({ text: link }).then(
      () => setSaid(tool.copied),
      () => setSaid(messages.share.refused),
    );
  return (
    <div className="class-tool">
      <p>
        {tool.explain(tasks.length, assessed)} {tasks.length === 0 && whyNothing(comparison, classMessages)}
      </p>
      {drafts.length > 0 && <p>{hasLink ? tool.drafts.some(drafts.length) : tool.drafts.all}</p>}
      {hasLink && (
        <>
          <label htmlFor={id}>{tool.link}</label>
          <input id={id} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </>
      )}
      <p className="class-tool-buttons">
        {hasLink && (
          <button type="button" className="button is-solid" onClick={copy}>
            {tool.copy}
          </button>
        )}
        <ViewLink
          className="button is-line"
          to={{ contact: contact.id, classMode: true, read: undefined, statement: undefined, focus: 'back' }}
          onFollow={onClose}
        >
          {tool.open}
        </ViewLink>
        <output>{said}</output>
      </p>
      {assessed && <p>{tool.limits}</p>}
    </div>
  );
}
