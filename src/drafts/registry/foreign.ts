/** Words that make an institution or an office another country's: “of Freedonia”, « français », «белорусский». */

import type { LanguageTables } from '../tables/language-table.ts';
import type { Mention } from './mention.ts';

/** “of Freedonia”, “for Defence”, « de Syldavie », « du Vatican ». */
const OF_COUNTRY =
  /^ (?:of (?:the )?(?:(?:Kingdom|State) of (?:the )?)?|for (?:the )?|de la (?:République (?:de |du |d['’])?)?|de l['’]|du |de |d['’]|des )(?=\p{Lu})/u;
/** «МИД Франции», not «президента России Примерова»: behind one word, one name in the genitive. */
const RUSSIAN_COUNTRY = /^ (?<name>\p{Lu}\p{Ll}+(?:ы|и|а|я))(?!\p{L}| \p{Lu}\p{Ll})/u;

/** Capitals and alliances are who they are; what is longer names its country itself. */
export function isForeign(
  content: string,
  mention: Mention,
  all: readonly Mention[],
  tables: LanguageTables,
): boolean {
  const { sort, side, start, end } = mention;
  if ((sort !== 'body' && sort !== 'role') || side === undefined) return false;
  const isTaken = (at: number) => all.some((one) => one !== mention && one.start <= at && at < one.end);
  const behind = content.slice(end, end + 80);
  const before = content.slice(Math.max(0, start - 40), start);
  const country = OF_COUNTRY.exec(behind);
  if (country && !isTaken(end + country[0].length)) return true;
  const adjectives = tables.map(({ names }) => names.foreign);
  if (adjectives.some((adjective) => adjective.behind?.test(behind))) return true;
  const isOneWord = !content.slice(start, end).includes(' ');
  if (isOneWord && RUSSIAN_COUNTRY.test(behind) && !isTaken(end + 1)) return true;
  return adjectives.some((adjective) => adjective.before?.test(before)) && !isTaken(start - 2);
}
