/** Spells a Cyrillic word in Latin letters, as English and as French newsrooms do, so that either spelling finds the other. Pure. */

/** By letter, as English writes it, then as French does; accents are left out, since search ignores them. */
const LETTERS: Readonly<Record<string, readonly [english: string, french: string]>> = {
  а: ['a', 'a'],
  б: ['b', 'b'],
  в: ['v', 'v'],
  г: ['g', 'g'],
  ґ: ['g', 'g'],
  д: ['d', 'd'],
  е: ['e', 'e'],
  ё: ['yo', 'io'],
  є: ['ie', 'ie'],
  ж: ['zh', 'j'],
  з: ['z', 'z'],
  и: ['i', 'i'],
  і: ['i', 'i'],
  ї: ['i', 'i'],
  й: ['i', 'i'],
  к: ['k', 'k'],
  л: ['l', 'l'],
  м: ['m', 'm'],
  н: ['n', 'n'],
  о: ['o', 'o'],
  п: ['p', 'p'],
  р: ['r', 'r'],
  с: ['s', 's'],
  т: ['t', 't'],
  у: ['u', 'ou'],
  ў: ['u', 'ou'],
  ф: ['f', 'f'],
  х: ['kh', 'kh'],
  ц: ['ts', 'ts'],
  ч: ['ch', 'tch'],
  ш: ['sh', 'ch'],
  щ: ['shch', 'chtch'],
  ъ: ['', ''],
  ы: ['y', 'y'],
  ь: ['', ''],
  э: ['e', 'e'],
  ю: ['yu', 'iou'],
  я: ['ya', 'ia'],
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const VOWEL = 'аеёєиіїоуўыэюя';
/** French keeps the sound: Guerassimov, Belooussov, Poutine. */
const HARD_G = /г(?=[еёєиіїйэы])/g;
const SHARP_S = new RegExp(`(?<=[${VOWEL}])с(?=[${VOWEL}])`, 'g');
const SOUNDED_N = /(?<=[иы])н$/;

/** The English and the French spelling of a word in lower case; none if it has no Cyrillic letter. */
export function transliterate(word: string): readonly string[] {
  if (!CYRILLIC.test(word)) return [];
  const english = word.replace(/[иы]й$/, 'ы');
  const french = word
    .replace(/[иы]й$/, 'и')
    .replace(HARD_G, 'gu')
    .replace(SHARP_S, 'ss')
    .replace(SOUNDED_N, 'ne');
  return [spell(english, 0), spell(french, 1)];
}

function spell(word: string, language: 0 | 1): string {
  return word.replace(/./gu, (letter) => LETTERS[letter]?.[language] ?? letter);
}
