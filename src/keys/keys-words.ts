/** The words of the page of keys, in the interface language; they are fetched with it, not with the app. */

import type { KeysWords } from '../words/en/keys.ts';
import { perLanguage } from '../words/per-language.ts';
import { useWords } from '../words/WordsContext.ts';

export const keysWords = perLanguage<KeysWords>({
  en: () => import('../words/en/keys.ts').then(({ keys }) => keys),
  fr: () => import('../words/fr/keys.ts').then(({ keys }) => keys),
});

export function useKeysWords(): KeysWords {
  return keysWords.of(useWords().language);
}
