/** What a reader can do with one statement: copy a link to it or its words; see the original, report a mistake. */

import { createContext, useContext } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import type { ViewState } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { PointId } from '../../model/points.ts';
import type { Statement } from '../../model/statement.ts';
import type { Side } from '../../model/voices.ts';
import { TakeAwayContext } from '../../navigation/TakeAwayContext.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { atWords } from './text-fragment.ts';
import './statement-actions.css';

export interface StatementActionHandlers {
  readonly copyLink: (statement: string) => void;
  /** Its words with their speaker, source and link. */
  readonly copyWords: (statement: Statement, side: Side | undefined) => void;
  /** Both accounts of the open contact, or of one point of it. */
  readonly copyAccounts: (point?: PointId) => void;
  /** A `mailto:` URL whose mail names the statement and the corpus; undefined if no one receives it. */
  readonly reportAddress: (statement: string) => string | undefined;
  /** The same actions for a statement shown outside the open contact; `place` is the view that contains it. */
  readonly of: (place: Partial<ViewState>) => StatementActionHandlers;
}

/** Provided by the app, which can spell links; without it the actions are not rendered. */
export const StatementActionsContext = createContext<StatementActionHandlers | undefined>(undefined);

interface Props {
  readonly statement: Statement;
  readonly side?: Side | undefined;
}

export function StatementActions({ statement, side }: Props) {
  const { messages } = useI18n();
  const actions = useContext(StatementActionsContext);
  if (!actions) return null;
  const { id } = statement;
  return (
    <span className="statement-actions">
      <IconButton icon="link" label={messages.share.statement} tooltip onClick={() => actions.copyLink(id)} />
      <IconButton
        icon="copy"
        label={messages.share.words}
        tooltip
        onClick={() => actions.copyWords(statement, side)}
      />
    </span>
  );
}

/** Where the words come from, and where a mistake in them is reported. */
export function StatementPages({
  statement,
  contact,
}: Pick<Props, 'statement'> & {
  /** The id of the open contact; absent in the panel of a text. */
  readonly contact?: string | undefined;
}) {
  const { messages, localize } = useI18n();
  const actions = useContext(StatementActionsContext);
  const take = useContext(TakeAwayContext);
  const publisher = useLibrary().text(statement.text)?.publisher;
  if (!actions) return null;
  const report = actions.reportAddress(statement.id);
  return (
    <p className="statement-pages">
      {publisher?.url && (
        <a href={atWords(publisher.url, statement.passages[0]?.words ?? '')} rel="noreferrer">
          {messages.share.original(localize(publisher.name))}
        </a>
      )}
      {take && (
        <button
          type="button"
          className="take-button"
          onClick={() => take({ contact, tool: 'cite', statement: statement.id })}
        >
          {messages.share.cite}
        </button>
      )}
      {report !== undefined && (
        <a href={report} className="report">
          {messages.share.report}
        </a>
      )}
    </p>
  );
}
