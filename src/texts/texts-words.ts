/** The words of this view, in the interface language; they are fetched with it, not with the app. */

import type { TextsWords } from '../words/en/texts.ts';
import { perLanguage } from '../words/per-language.ts';
import { useWords } from '../words/WordsContext.ts';

export const textsWords = perLanguage<TextsWords>({
  en: () => import('../words/en/texts.ts').then(({ texts }) => texts),
  fr: () => import('../words/fr/texts.ts').then(({ texts }) => texts),
});

export function useTextsWords(): TextsWords {
  return textsWords.of(useWords().language);
}
