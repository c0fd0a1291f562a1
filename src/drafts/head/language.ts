/** The language of a text, by its script and its commonest words. */

const FRENCH = /(?<!\p{L})(?:le|la|les|des|une?|est|dans|que|pour|avec|du|au|sur|et)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|that|with|for|was|is|on|by)(?!\p{L})/giu;
/** Letters that Russian has not. */
const UKRAINIAN = /[іїєґ]/giu;

export function languageOf(content: string): 'en' | 'fr' | 'ru' | 'uk' {
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  if (cyrillic > count(/\p{Script=Latin}/gu)) return count(UKRAINIAN) > cyrillic / 100 ? 'uk' : 'ru';
  return count(FRENCH) > count(ENGLISH) ? 'fr' : 'en';
}
