/** The words of both languages, for what is drawn in tests. */

import { methodWords } from '../src/method/method-words.ts';
import { LANGUAGES } from '../src/model/language.ts';
import { previewWords } from '../src/previews/preview-words.ts';
import { textsWords } from '../src/texts/texts-words.ts';
import { wordings } from '../src/words/wordings.ts';

await Promise.all(
  LANGUAGES.flatMap((language) =>
    [wordings, textsWords, methodWords, previewWords].map((words) => words.load(language)),
  ),
);

export const ENGLISH = wordings.of('en');
export const FRENCH = wordings.of('fr');
