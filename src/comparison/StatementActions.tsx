/** What a reader can do with one statement: copy a link to it, report a mistake in it. */

import { createContext, useContext } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { useWords } from '../words/WordsContext.ts';

export interface StatementDeeds {
  readonly copyLink: (statement: string) => void;
  /** Address of a mail that names the statement and the corpus. */
  readonly reportAddress: (statement: string) => string;
}

/** Given by the app, which knows links; without it the actions are not shown. */
export const StatementDeedsContext = createContext<StatementDeeds | undefined>(undefined);

export function StatementActions({ statement }: { readonly statement: string }) {
  const { words } = useWords();
  const deeds = useContext(StatementDeedsContext);
  if (!deeds) return null;
  return (
    <span className="statement-actions">
      <button
        type="button"
        className="button is-icon"
        aria-label={words.share.statement}
        title={words.share.statement}
        onClick={() => deeds.copyLink(statement)}
      >
        <Icon name="link" />
      </button>
      <a href={deeds.reportAddress(statement)} className="report">
        {words.share.report}
      </a>
    </span>
  );
}
