/** The language chosen by the switch, kept where the browser allows it. Only the bare home address asks for it. */

import type { Language } from '../../model/language.ts';

const KEY = 'readouts-language';

/** `public/boot.js` reads it before the first paint. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage refused: the address has the language, and that is all there is.
  }
}
