/** Whether a text names somebody: a name in Russian changes its ending with its place in the sentence. */

import { fold } from '../fold.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** «Образцова» → «Образцов», which «Образцовой» begins with as well. */
const ENDING = /[аеёийоуыьэюя]+$/u;
/** No case adds more: «Тествеллом», «Примеровыми». */
const LONGEST_ENDING = 3;

/** `folded`: as `fold.ts` makes it. */
export function isNamedIn(folded: string, spelling: string): boolean {
  const name = fold(spelling);
  if (folded.includes(name)) return true;
  if (!CYRILLIC.test(name)) return false;
  const words = name.split(/\s+/).map((word) => {
    // Initials do not change.
    if (word.length <= 3 || !CYRILLIC.test(word)) return escaped(word);
    return `${escaped(word.replace(ENDING, ''))}\\p{L}{0,${LONGEST_ENDING}}`;
  });
  return new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'u').test(folded);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
