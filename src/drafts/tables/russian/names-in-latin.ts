/** How a registry names somebody whom only a Russian text mentions: in the nominative, and in Latin letters. */

import { words } from '../rows.ts';

/** Without the signs, which have no sound. */
const LETTERS = new Map(
  words(
    'а a, б b, в v, г g, д d, е e, ё yo, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ы y, э e, ю yu, я ya',
  ).map((pair) => pair.split(' ') as [string, string]),
);

/** Of Russian surnames in the cases that differ from the nominative: «Примеровым», «Примерова». */
const CASE = /(?<=(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е|ой)$/u;

export function registryName(written: string): { readonly nominative: string; readonly latin: string } {
  const nominative = nominativeOf(written);
  return { nominative, latin: latin(nominative) };
}

/** As written, or without the ending of its case; the given name then has one too, and is left out. */
function nominativeOf(written: string): string {
  if (!/\p{Script=Cyrillic}/u.test(written)) return written;
  const pieces = written
    .split(/[ \u00a0]/)
    .map((word) => word.replace(/^(?:\p{Lu}\.)+/u, ''))
    .filter((word) => word !== '');
  const last = pieces.at(-1) ?? written;
  const surname = last.replace(CASE, '');
  return surname === last ? pieces.join(' ') : surname;
}

function latin(name: string): string {
  return name.replace(/\p{Script=Cyrillic}/gu, (letter) => {
    const found = LETTERS.get(letter.toLowerCase()) ?? '';
    return letter === letter.toLowerCase() ? found : found.slice(0, 1).toUpperCase() + found.slice(1);
  });
}
