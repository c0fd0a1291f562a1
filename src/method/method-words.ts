/** The words of this page, in the interface language; they are fetched with it, not with the app. */

import type { Language } from '../model/language.ts';
import { type MethodWords, method } from '../words/en/method.ts';
import { useWords } from '../words/WordsContext.ts';

/** A language that is not written yet reads English. */
const WORDS: Readonly<Record<Language, MethodWords>> = { en: method, fr: method };

export function useMethodWords(): MethodWords {
  return WORDS[useWords().language];
}
