/** Words that make an institution or an office another country's: “of Freedonia”, « français », «белорусский». */

import type { Mention } from './mention.ts';

/** “of Freedonia”, “for Defence”, « de Syldavie », « du Vatican ». */
const OF_COUNTRY =
  /^ (?:of (?:the )?(?:(?:Kingdom|State) of (?:the )?)?|for (?:the )?|de la (?:République (?:de |du |d['’])?)?|de l['’]|du |de |d['’]|des )(?=\p{Lu})/u;
/** «МИД Франции», not «президента России Примерова»: behind one word, one name in the genitive. */
const RUSSIAN_COUNTRY = /^ (?<name>\p{Lu}\p{Ll}+(?:ы|и|а|я))(?!\p{L}| \p{Lu}\p{Ll})/u;
const ENGLISH_ADJECTIVE =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|aeli|aqi)(?:'s|’s)? (?:the )?$|(?<!\p{L})(?:French|German|Dutch|Greek|Swiss|Czech|Cuban|Mexican|Afghan|Moroccan|Thai) $/u;
const FRENCH_ADJECTIVE =
  /^ (?:français|britannique|allemand|turc|turque|polonais|biélorusse|bélarusse|chinois|belge|suisse|italien|espagnol|tchèque|grec|grecque|serbe|suédois|slovaque|bulgare|arabe|kazakh?e?|arménien|israélien|iranien|indien|canadien|coréen|japonais|roumain|hongrois|letton|lituanien|estonien|finlandais|norvégien|danois|néerlandais|géorgien|moldave|syrien|irakien|libyen|égyptien|cubain|mexicain|brésilien|vénézuélien)(?:n?e)?s?(?!\p{L})/u;
const RUSSIAN_ADJECTIVE = /(?<!\p{L})\p{Ll}*(?:ск|цк)(?:ий|ого|ому|им|ом|ое|ая|ой|ую) $/u;

/** Capitals and alliances are who they are; what is longer names its country itself. */
export function isForeign(content: string, mention: Mention, all: readonly Mention[]): boolean {
  const { sort, side, start, end } = mention;
  if ((sort !== 'body' && sort !== 'role') || side === undefined) return false;
  const isTaken = (at: number) => all.some((one) => one !== mention && one.start <= at && at < one.end);
  const behind = content.slice(end, end + 80);
  const before = content.slice(Math.max(0, start - 40), start);
  const country = OF_COUNTRY.exec(behind);
  if (country && !isTaken(end + country[0].length)) return true;
  if (FRENCH_ADJECTIVE.test(behind)) return true;
  const isOneWord = !content.slice(start, end).includes(' ');
  if (isOneWord && RUSSIAN_COUNTRY.test(behind) && !isTaken(end + 1)) return true;
  const adjective = ENGLISH_ADJECTIVE.exec(before) ?? RUSSIAN_ADJECTIVE.exec(before);
  return adjective !== null && !isTaken(start - 2);
}
