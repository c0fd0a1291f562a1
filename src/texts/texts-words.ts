/** The words of this view, in the interface language; they are fetched with it, not with the app. */

import type { Language } from '../model/language.ts';
import { type TextsWords, texts } from '../words/en/texts.ts';
import { useWords } from '../words/WordsContext.ts';

/** A language that is not written yet reads English. */
const WORDS: Readonly<Record<Language, TextsWords>> = { en: texts, fr: texts };

export function useTextsWords(): TextsWords {
  return WORDS[useWords().language];
}
