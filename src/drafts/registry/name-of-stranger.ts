/** How a registry names somebody whom only a text mentions: the name in Latin letters, and an id of it. */

import { foldWord } from './tokens.ts';

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Of Russian surnames in the cases that differ from the nominative: «Примеровым», «Примерова». */
const CASE = /(?<=(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е|ой)$/u;
/** As written, or without the ending of its case; the given name then has one too, and is left out. */
export function nominativeOf(written: string): string {
  if (!/\p{Script=Cyrillic}/u.test(written)) return written;
  const words = written
    .split(/[ \u00a0]/)
    .map((word) => word.replace(/^(?:\p{Lu}\.)+/u, ''))
    .filter((word) => word !== '');
  const last = words.at(-1) ?? written;
  const surname = last.replace(CASE, '');
  return surname === last ? words.join(' ') : surname;
}

export function latin(name: string): string {
  return name.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const found = LETTERS[letter.toLowerCase()] ?? '';
    return letter === letter.toLowerCase() ? found : found.slice(0, 1).toUpperCase() + found.slice(1);
  });
}

/** The surname, or with the given name where another has that id; undefined where both are taken. */
export function idOfName(name: string, isFree: (id: string) => boolean): string | undefined {
  const words = foldWord(name)
    .replace(/[^a-z\s-]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const surname = words.at(-1);
  return [surname, words.join('-')].find((id) => id !== undefined && id !== '' && isFree(id));
}
