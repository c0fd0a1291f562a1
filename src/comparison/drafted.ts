/** What a comparison says of words that are not confirmed yet: only a reader's own corpus has any, and provides it. */

import { createContext, type ReactNode } from 'react';
import type { Language } from '../model/language.ts';
import type { Comparison, Row } from '../selection/pair-accounts.ts';

interface Drafted {
  /** Beside a statement, by its id. */
  readonly mark: (statement: string) => ReactNode;
  /** The same in words alone, where it is copied. */
  readonly unconfirmed: (statement: string, language: Language) => string | undefined;
  /** The count of drafts at the head of a comparison. */
  readonly count: (comparison: Comparison) => ReactNode;
  /** For a point on which both sides speak, and no one has compared them. */
  readonly both: (language: Language) => string;
  /** The state of a row in these words, where it leads somewhere. */
  readonly link: (row: Row, words: string) => ReactNode;
}

export const DraftedContext = createContext<Partial<Drafted>>({});
