/** What a reader can do with one statement: copy a link to it or its words, see the original, report a mistake. */

import { createContext, useContext } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { Icon } from '../marks/Icon.tsx';
import type { Statement } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';
import { useWords } from '../words/WordsContext.ts';
import { citationOf } from './statement-citation.ts';
import { atWords } from './text-fragment.ts';

export interface StatementDeeds {
  readonly copyLink: (statement: string) => void;
  /** `citation` makes the words of a link to the statement. */
  readonly copyWords: (statement: string, citation: (link: string) => string) => void;
  /** Address of a mail that names the statement and the corpus. */
  readonly reportAddress: (statement: string) => string;
}

/** Given by the app, which knows links; without it the actions are not shown. */
export const StatementDeedsContext = createContext<StatementDeeds | undefined>(undefined);

interface Props {
  readonly statement: Statement;
  readonly side?: Side | undefined;
}

export function StatementActions({ statement, side }: Props) {
  const wording = useWords();
  const { words } = wording;
  const library = useLibrary();
  const deeds = useContext(StatementDeedsContext);
  if (!deeds) return null;
  const { id } = statement;
  const publisher = library.text(statement.text)?.publisher;
  return (
    <span className="statement-actions">
      <button
        type="button"
        className="button is-icon"
        aria-label={words.share.statement}
        title={words.share.statement}
        onClick={() => deeds.copyLink(id)}
      >
        <Icon name="link" />
      </button>
      <button
        type="button"
        className="button is-icon"
        aria-label={words.share.words}
        title={words.share.words}
        onClick={() => deeds.copyWords(id, citationOf(statement, side, library, wording))}
      >
        <Icon name="copy" />
      </button>
      {publisher?.url && (
        <a href={atWords(publisher.url, statement.passages[0]?.words ?? '')} rel="noreferrer">
          {words.share.original(publisher.name)}
        </a>
      )}
      <a href={deeds.reportAddress(id)} className="report">
        {words.share.report}
      </a>
    </span>
  );
}
