/** The words of the interface language, for components. */

import { createContext, useContext } from 'react';
import type { Language, Localized } from '../model/language.ts';
import type { Words } from './en.ts';

export interface Wording {
  readonly language: Language;
  readonly words: Words;
  /** The interface language's version of words kept in the data. */
  readonly pick: (localized: Localized) => string;
}

/** No language stands in for another: a default would come along with every page. */
export const WordsContext = createContext<Wording | undefined>(undefined);

export function useWords(): Wording {
  const wording = useContext(WordsContext);
  if (!wording) throw new Error('no words: this component stands outside WordsContext');
  return wording;
}
