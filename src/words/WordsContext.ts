/** The words of the interface language, for components. */

import { createContext, useContext } from 'react';
import type { Language, Localized } from '../model/language.ts';
import { en, type Words } from './en.ts';

export interface Wording {
  readonly language: Language;
  readonly words: Words;
  /** The interface language's version of words kept in the data. */
  readonly pick: (localized: Localized) => string;
}

export const ENGLISH: Wording = { language: 'en', words: en, pick: (localized) => keepMarks(localized.en) };

/** In our own words, a quotation mark never stands alone at the end of a line. */
function keepMarks(text: string): string {
  return text.replace(/« /g, '«\u202f').replace(/ »/g, '\u202f»');
}

export const WordsContext = createContext<Wording>(ENGLISH);

export function useWords(): Wording {
  return useContext(WordsContext);
}
