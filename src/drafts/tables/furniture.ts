/** What surrounds the text of a page in any language: navigation, buttons, marks of the end. Tried on single lines. */

/** Whole lines that a head may have beside those of any page (`head/page-furniture.ts`): labels, addresses, hours. */
export const LINES: readonly RegExp[] = [
  /^\\?[#*_=~·•—–-]{1,10}$|^(?:[*#_–—-]\s){2,}[*#_–—-]?$|^\[END\]$/iu,
  /^https?:\/\/\S+$|^(?:www\.)?\S+\.(?:ru|com|gov|mil|int|org|fr|ca|ua|net)(?:\/\S*)?$/iu,
  /^\d{1,2}[:.h]\d{2}(?:\s?[AP]\.?M\.?)?(?:\s?\(?(?:E[SD]T|GMT|UTC|MSK|CET|МСК|Moscow time|local|heure de.*)\)?)?\.?$/iu,
  /^(?:english|русский|français)[:.]?$/iu,
  /^#\p{L}\S*(?:\s#\p{L}\S*)*$/u,
];

/** At the beginning of a paragraph, up to where its words begin. */
export const LEADS: readonly RegExp[] = [
  /^(?:FOR IMMEDIATE RELEASE|IMMEDIATE RELEASE|Press release|Communiqué de presse)\s*[:.–—-]?\s+/iu,
  // “WASHINGTON, Dec. 30, 2021 —”, “(Moscou)”, «МОСКВА, 30 декабря. /ТАСС/.», “MOSCOW (AP) —”.
  /^\(?(?:\p{Lu}{3}[\p{Lu}.' -]{0,27}|\p{Lu}[\p{L}.' -]{2,30}(?=[,(/)]|\s[(/]))(?:,\s?\p{Lu}\.?\p{Lu}?\.?(?:\p{Lu}\.)?)?(?:[,.]\s[^—–/.]{3,40}\.?)?\)?\s*(?:\([^)]{2,40}\)|\/[^/]{2,30}\/)?\.?\s*(?:[—–]|--|\s-)\s+(?=\p{Lu}|["«“])/u,
  /^\p{Lu}[\p{L}.' -]{2,30}[,.]\s[^/]{3,40}\/[^/]{2,40}\/\.?\s*(?:[—–-]\s*)?/u,
  /^\((?:\p{Lu}[\p{L}' -]{2,30})\)\s*(?:[—–-]\s*)?(?=\p{Lu}|["«“])/u,
  // A page's own line before its words: «12 февраля 2025 года 20:00».
  /^(?:\d{1,2}\s\p{L}{3,12}\.?\s\d{4}(?:\s(?:года|г\.))?|\p{L}{3,12}\s\d{1,2},\s\d{4}),?\s+\d{1,2}[:.]\d{2}(?:\s?[AP]\.?M\.?)?\s+(?=\p{Lu})/u,
];

/** Between two sentences of a page that was pasted in one line. */
export const INNER: readonly RegExp[] = [
  /(?<=[.!?…»”"]\s)(?:\d{1,2}\s\p{L}{3,12}\.?\s\d{4}(?:\s(?:года|г\.))?|\p{L}{3,12}\s\d{1,2},\s\d{4}),?\s+\d{1,2}[:.]\d{2}(?:\s?[AP]\.?M\.?)?\s+(?=\p{Lu})/gu,
];

/** From here on, to the end of the paragraph, everything is furniture. */
export const TAILS: readonly RegExp[] = [/(?<=[.!?…»”"]\s)\\?#{3,}\s*$/u];
