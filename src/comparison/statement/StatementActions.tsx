/** What a reader can do with one statement: copy a link to it or its words, see the original, report a mistake. */

import { createContext, useContext } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Statement } from '../../model/statement.ts';
import type { Side } from '../../model/voices.ts';
import { Icon } from '../../ui/Icon.tsx';
import { citationOf } from './statement-citation.ts';
import { atWords } from './text-fragment.ts';
import './statement-actions.css';

export interface StatementActionHandlers {
  readonly copyLink: (statement: string) => void;
  /** `citation` makes the words of a link to the statement. */
  readonly copyWords: (statement: string, citation: (link: string) => string) => void;
  /** Address of a mail that names the statement and the corpus. */
  readonly reportAddress: (statement: string) => string;
}

/** Given by the app, which knows links; without it the actions are not shown. */
export const StatementActionsContext = createContext<StatementActionHandlers | undefined>(undefined);

interface Props {
  readonly statement: Statement;
  readonly side?: Side | undefined;
}

export function StatementActions({ statement, side }: Props) {
  const i18n = useI18n();
  const { messages } = i18n;
  const library = useLibrary();
  const actions = useContext(StatementActionsContext);
  if (!actions) return null;
  const { id } = statement;
  const publisher = library.text(statement.text)?.publisher;
  return (
    <span className="statement-actions">
      <button
        type="button"
        className="button is-icon"
        aria-label={messages.share.statement}
        title={messages.share.statement}
        onClick={() => actions.copyLink(id)}
      >
        <Icon name="link" />
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={messages.share.words}
        title={messages.share.words}
        onClick={() => actions.copyWords(id, citationOf(statement, side, library, i18n))}
      >
        <Icon name="copy" />
      </button>
      {publisher?.url && (
        <a href={atWords(publisher.url, statement.passages[0]?.words ?? '')} rel="noreferrer">
          {messages.share.original(publisher.name)}
        </a>
      )}
      <a href={actions.reportAddress(id)} className="report">
        {messages.share.report}
      </a>
    </span>
  );
}
