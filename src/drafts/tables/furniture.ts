/** What surrounds the text of a page in any language: navigation, buttons, marks of the end. Tried on single lines. */

/** Whole lines that a head may have beside those of any page (`head/page-furniture.ts`): labels, addresses, hours. */
export const LINES: readonly RegExp[] = [
  // English ones, which pages have around texts of other languages, too.
  /^(?:download|copy|(?:next|previous) post|tags?|topics?|photos?(?: ?:.*)?|source(?: ?:.*)?|videos?|events|news|transcripts|publications|text version|all news|briefing room|statements and releases|press releases?|readouts?|(?:for )?immediate release|release|via teleconference|loading…?|close)[:.]?$/iu,
  /^(?:published in (?:the )?sections?:|publication date:|direct link:|topics?:|persons?:|geography:|tags?:|updated|last updated|posted|published|location:|release no|contact:|press contact|media contact).*$/iu,
  /^\\?[#*_=~·•—–-]{1,10}$|^(?:[*#_–—-]\s){2,}[*#_–—-]?$|^\[END\]$/iu,
  /^https?:\/\/\S+$|^(?:www\.)?\S+\.(?:ru|com|gov|mil|int|org|fr|ca|ua|net)(?:\/\S*)?$/iu,
  /^\d{1,2}[:.h]\d{2}(?:\s?[AP]\.?M\.?)?(?:\s?\(?(?:E[SD]T|GMT|UTC|MSK|CET|МСК|Moscow time|local|heure de.*)\)?)?\.?$/iu,
  /^(?:english|русский|français)[:.]?$/iu,
  /^#\p{L}\S*(?:\s#\p{L}\S*)*$/u,
];

/** At the beginning of a paragraph, up to where its words begin. */
export const LEADS: readonly RegExp[] = [
  /^(?:Office of the (?:Spokesperson|Press Secretary)\s*)?(?:The (?:below|following) (?:statement |readout )?(?:is|can be|may be) attribut(?:able|ed) to [^:]{3,120}:|Attributable to [^:]{3,120}:)\s*/iu,
  /^Office of the (?:Spokesperson|Press Secretary)\s+(?=\p{Lu})/u,
  /^(?:[^.!?:]|(?<=\p{Lu}|Col|Gen|Maj|Lt|Adm|Mr|Ms|Mrs|Dr|Sec)\.){3,200}(?:provided|provides|issued|released|offered|gave|made) the following (?:readout|statement|summary|information)[^.!?:]{0,120}[:.]\s*/iu,
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
