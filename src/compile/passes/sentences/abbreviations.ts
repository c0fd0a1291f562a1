/** Stops that end no sentence, by language; texts of one language hold names and titles of others, so all apply to each. */

/** Followed by a name, a number or a noun: never the last word of a sentence. */
const TITLES = [
  // French
  'M|MM|Mme|Mmes|Mlle|Mgr|Dr|Me|St|Ste|art',
  // English
  'Mr|Mrs|Ms|Gen|Col|Maj|Lt|Adm|Capt|Sgt|Gov|Sens?|Reps?|Amb|Prof|Rev|Hon|No|Dept|vs|e\\.g|i\\.e|Jan|Feb|Aug|Sept|Oct|Nov|Dec',
  // Russian
  'т\\.е|т\\.к|им|ул|проф|акад|ген|см|ст|гг|млн|млрд|тыс|руб|долл',
].join('|');
const TITLE = new RegExp(`(?:^|[\\s("'’«“])(?:${TITLES})\\.\\s*$`, 'u');

/** «в г. Вене», and not «в 2021 г.», «с. г.» or «прошлого г.», which may end a sentence. */
const TOWN = /(?:^|(?<=[^\d\s.])(?<!го)\s+)г\.\s*$/u;

/** “Joseph R. Biden”, «С.В. Лавров», “P.M. EST”. */
const INITIALS = /(?:^|[\s("'’«“.-])\p{Lu}\.\s*$/u;
/** “the U.S. He left”: several letters may be the end of a sentence. */
const SEVERAL = /\p{L}\.\s?\p{Lu}\.\s*$/u;

/** Words that begin a sentence and follow no abbreviation within one. */
const STARTERS =
  /^["'“‘(«\s]*(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|As|For|After|Before|When|While|However|There|Il|Elle|Ils|Elles|Le|La|Les|Un|Une|Mais|Он|Она|Они|Это|В|На|По|И)(?=[\s’'])/u;

/** No title, with the space before it, is longer, in UTF-16 code units. */
export const LONGEST_ABBREVIATION = 12;

/** Whether the stop at the end belongs to an abbreviation, given what follows it. */
export function endsInAbbreviation(end: string, next: string): boolean {
  if (TITLE.test(end) || TOWN.test(end)) return true;
  return INITIALS.test(end) && !(SEVERAL.test(end) && STARTERS.test(next));
}
