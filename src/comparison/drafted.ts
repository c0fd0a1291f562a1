/** What a comparison says of words that nobody has confirmed yet: only a reader's own corpus has any, and provides it. */

import { createContext, type ReactNode } from 'react';
import type { Language } from '../model/language.ts';
import type { Comparison } from '../selection/pair-accounts.ts';

interface Drafted {
  /** Beside a statement, by its id. */
  readonly mark: (statement: string) => ReactNode;
  /** The same in words alone, where it is copied. */
  readonly unconfirmed: (statement: string, language: Language) => string | undefined;
  /** At the head of a comparison. */
  readonly count: (comparison: Comparison) => ReactNode;
  /** Of a point on which both sides speak, and nobody has compared them. */
  readonly both: (language: Language) => string;
}

export const DraftedContext = createContext<Partial<Drafted>>({});
