/** The words of this page, in the interface language; they are fetched with it, not with the app. */

import type { MethodWords } from '../words/en/method.ts';
import { perLanguage } from '../words/per-language.ts';
import { useWords } from '../words/WordsContext.ts';

export const methodWords = perLanguage<MethodWords>({
  en: () => import('../words/en/method.ts').then(({ method }) => method),
  fr: () => import('../words/fr/method.ts').then(({ method }) => method),
});

export function useMethodWords(): MethodWords {
  return methodWords.of(useWords().language);
}
