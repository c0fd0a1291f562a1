/** The id of somebody whom only a text mentions. */

import { foldWord } from './tokens.ts';

/** The surname, or with the given name where another has that id; undefined where both are taken. */
export function idOfName(name: string, isFree: (id: string) => boolean): string | undefined {
  const words = foldWord(name)
    .replace(/[^a-z\s-]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const surname = words.at(-1);
  return [surname, words.join('-')].find((id) => id !== undefined && id !== '' && isFree(id));
}
