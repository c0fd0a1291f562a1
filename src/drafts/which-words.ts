/** Which languages' words a text is read by. */

import { type DraftLanguage, draftLanguage } from './dates/words.ts';
import { languageOf } from './head/language.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Its own first. What is in Russian letters alone can be in no text without any: its words are left out there, and change nothing. */
export function languagesIn(
  content: string,
  language: string = languageOf(content),
): readonly [DraftLanguage, ...DraftLanguage[]] {
  const own = draftLanguage(language);
  return own !== 'ru' && CYRILLIC.test(content) ? [own, 'ru'] : [own];
}
