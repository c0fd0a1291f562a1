/** Which languages' words a text is read by. */

import { type DraftLanguage, draftLanguage } from './dates/words.ts';
import { readFrontMatter } from './head/front-matter.ts';
import { languageOf } from './head/language.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Its own first, below the front matter. What is in Russian letters alone can be in no text without any. */
export function languagesIn(
  content: string,
  language: string = languageOf(content.slice(readFrontMatter(content)?.end ?? 0)),
): readonly [DraftLanguage, ...DraftLanguage[]] {
  const own = draftLanguage(language);
  return own !== 'ru' && CYRILLIC.test(content) ? [own, 'ru'] : [own];
}
