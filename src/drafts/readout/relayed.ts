/** Whose words of the other side a sentence relays: “Mr B emphasised that…” in the readout of A. */

import type { Span } from '../../model/corpus.ts';
import { halfOf, isSide, type Voice } from '../../model/voices.ts';
import type { Mention } from '../registry/mention.ts';
import type { Registry } from '../registry.ts';

/** Verbs of saying and meaning, right after who does. */
const SAYS: Readonly<Record<'en' | 'fr' | 'ru', RegExp>> = {
  en: /^(?:,[^,.;]{1,40},)?\s*(?:(?:also|further|then|again|once again|himself|herself|in turn|for (?:his|her) part|has|had|have)\s+|,\s*(?:in turn|for (?:his|her) part|on (?:his|her) part),\s*)*(?:said|says|told|stressed|emphasi[sz]ed|underlined|underscored|noted|stated|reiterated|repeated|reaffirmed|affirmed|assured|confirmed|explained|expressed|voiced|raised|warned|agreed|acknowledged|welcomed|thanked|suggested|proposed|outlined|focused|detailed|declared|announced|argued|claimed|insisted|added|replied|responded|asked|urged|called (?:for|on|upon|it|this|attention)|spoke in favou?r|pointed|drew attention|shared|informed|described|admitted|promised|pledged|rejected|denied|made (?:it )?clear|laid out|set out|recalled|mentioned|indicated|presented|offered|invited|praised|condemned|supported|advocated|reported|gave (?:assurances?|his|her|an? (?:assurance|account|assessment|explanation|overview)))(?!\p{L})/iu,
  fr: /^(?:,[^,.;]{1,40},)?\s*(?:(?:lui|leur|lui-même|pour sa part|de son côté|à son tour|également|aussi),?\s+)*(?:(?:a|avait|ont|avaient|s['’]est|s['’]était|se sont|n['’]a)\s+(?:(?:également|aussi|de nouveau|notamment|ensuite|pour sa part|à son tour|lui)\s+)*(?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|assuré|expliqué|rappelé|réaffirmé|réitéré|insisté|exprimé|fait (?:part|savoir|valoir)|évoqué|salué|remercié|proposé|suggéré|averti|mis en garde|confirmé|reconnu|répondu|appelé|demandé|exhorté|noté|relevé|informé|rejeté|nié|promis|présenté|exposé|dit (?:prêt|favorable|préoccupé)|prononcé|engagé|jugé|plaidé|soutenu|invité|condamné)|(?:souligne|déclare|estime|affirme|assure|rappelle|propose)(?!\p{L}))/iu,
  ru: /^(?:,[^,.;]{1,40},)?\s*(?:(?:также|в свою очередь|со своей стороны|вновь|ещё раз|особо|лично)\s*,?\s*)*(?:сказал|заявил|отметил|подчеркнул|подтвердил|заверил|сообщил|добавил|указал|напомнил|выразил|высказал|предложил|предупредил|пояснил|объяснил|рассказал|проинформировал|поблагодарил|приветствовал|согласил|призвал|поддержал|признал|констатировал|акцентировал|обозначил|изложил|повторил|пообещал|пригласил|попросил|поздравил|поделил|дал понять|обратил внимание|упомянул|оценил|раскритиковал|осудил|отверг|выступил)\p{L}*/iu,
};

/** The same, before who does: “as noted by Mr B”, « selon M. B », «как отметил Б.», «, отметил Б.». */
const SAID_BY: Readonly<Record<'en' | 'fr' | 'ru', RegExp>> = {
  en: /(?:according to|as (?:noted|stressed|stated|explained) by|in the words of|in the opinion of)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/iu,
  fr: /(?:selon|d['’]après|aux yeux de|de l['’]avis de|comme l['’]a (?:dit|souligné|noté|indiqué|rappelé))\s+(?:le\s+|la\s+|l['’])?(?:\p{L}+\s+){0,3}$/iu,
  ru: /(?:по словам|по мнению|(?:как|,)\s*(?:отметил|подчеркнул|заявил|сказал|указал|сообщил|напомнил|добавил|пояснил)\p{L}*)\s+(?:\p{L}+\s+){0,2}$/iu,
};

/** Right before a name: inside what others say of him, or in a clause that says which thing is meant, he is only mentioned. */
const WITHIN: Readonly<Record<'en' | 'fr' | 'ru', RegExp>> = {
  en: /(?<!\p{L})(?:that|what|which|whom|whose|where|when|whether|if)\s+(?:(?:the|US|U\.S\.|American|Russian|President|Secretary|Minister|General|Foreign|Defen[sc]e|of|State)\s+)*$/iu,
  fr: /(?<!\p{L})(?:que|qu['’]|ce qu['’]|dont|où|quand|lorsque|lorsqu['’]|si)\s*(?:(?:le|la|président|secrétaire|ministre|général|M\.|américain|russe)\s+)*$/iu,
  ru: /(?<!\p{L})(?:что|котор\p{L}+|где|когда|как|ли|если)\s+(?:(?:президент|министр|госсекретарь|США|России|американский|российский)\s+)*$/iu,
};

export function isOtherHalf(side: Voice, own: Voice): boolean {
  if (isSide(side) && isSide(own)) return halfOf(side) !== halfOf(own);
  return side !== own;
}

export interface Relayed {
  readonly voice: readonly string[];
  readonly words: readonly Span[];
}

/** Persons of the other side who say something in the sentence. */
export function relayedIn(
  content: string,
  sentence: Span,
  own: Voice,
  language: 'en' | 'fr' | 'ru',
  registry: Registry,
): Relayed {
  const mentions = registry.find(content, sentence);
  const voice: string[] = [];
  const words: Span[] = [];
  mentions.forEach((mention, i) => {
    const id = personOf(mention);
    if (id === undefined || mention.side === undefined || !isOtherHalf(mention.side, own)) return;
    const after = afterIt(content, mention, mentions[i + 1], sentence.end);
    const before = content.slice(sentence.start, mention.start);
    const cue = SAYS[language].exec(after);
    const led = SAID_BY[language].test(before);
    const within = WITHIN[language].test(before);
    // “with Mr B emphasising”: the other side's word all the same; “with Mr B” and a verb of one's own person is not.
    if ((cue && !within && !isPartner(before, language)) || led) {
      voice.push(id);
      words.push({ start: mention.start, end: mention.end });
    }
  });
  return { voice: [...new Set(voice)], words };
}

function personOf({ sort, ids }: Mention): string | undefined {
  return (sort === 'person' || sort === 'role') && ids.length === 1 ? ids[0] : undefined;
}

const APPOSED = /^\s*(?:of|de|d['’]|des)\s+(?:the\s+|la\s+|l['’])?$/iu;

/** What follows; a country after a name belongs to it: “President Putin of Russia said”. */
function afterIt(content: string, mention: Mention, next: Mention | undefined, end: number): string {
  const start =
    next &&
    (next.sort === 'country' || next.sort === 'body') &&
    APPOSED.test(content.slice(mention.end, next.start))
      ? next.end
      : mention.end;
  return content.slice(start, Math.min(end, start + 120));
}

/** “He told Mr B”, “with Mr B”: who is spoken to. */
function isPartner(before: string, language: 'en' | 'fr' | 'ru'): boolean {
  const cue = {
    en: /(?:with|to|told|asked|informed|assured|thanked|and)\s+(?:(?:the|US|U\.S\.|American|Russian|President|Secretary|Minister|General|Foreign|Defen[sc]e|of|State)\s+)*$/iu,
    fr: /(?:avec|à|au|de|et)\s+(?:(?:le|la|son|sa|président|secrétaire|ministre|général|M\.|homologue|américain|russe)\s+)*$/iu,
    ru: /(?:(?<!\p{L})с|со|от|к|для)\s+(?:(?:президентом|министром|госсекретарём|США|России)\s+)*$/iu,
  }[language];
  return cue.test(before);
}
