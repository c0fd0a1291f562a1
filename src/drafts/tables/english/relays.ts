/** English words by which a readout relays what the other side said. */

import type { RelayWords } from '../language-words.ts';

export const RELAYS: RelayWords = {
  says: /^(?:,[^,.;]{1,40},)?\s*(?:(?:also|further|then|again|once again|himself|herself|in turn|for (?:his|her) part|has|had|have)\s+|,\s*(?:in turn|for (?:his|her) part|on (?:his|her) part),\s*)*(?:said|says|told|stressed|emphasi[sz]ed|underlined|underscored|noted|stated|reiterated|repeated|reaffirmed|affirmed|assured|confirmed|explained|expressed|voiced|raised|warned|agreed|acknowledged|welcomed|thanked|suggested|proposed|outlined|focused|detailed|declared|announced|argued|claimed|insisted|added|replied|responded|asked|urged|called (?:for|on|upon|it|this|attention)|spoke in favou?r|pointed|drew attention|shared|informed|described|admitted|promised|pledged|rejected|denied|made (?:it )?clear|laid out|set out|recalled|mentioned|indicated|presented|offered|invited|praised|condemned|supported|advocated|reported|gave (?:assurances?|his|her|an? (?:assurance|account|assessment|explanation|overview)))(?!\p{L})/iu,
  saidBy:
    /(?:according to|as (?:noted|stressed|stated|explained) by|in the words of|in the opinion of)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/iu,
  within:
    /(?<!\p{L})(?:that|what|which|whom|whose|where|when|whether|if)\s+(?:(?:the|US|U\.S\.|American|Russian|President|Secretary|Minister|General|Foreign|Defen[sc]e|of|State)\s+)*$/iu,
  partner:
    /(?:with|to|told|asked|informed|assured|thanked|and)\s+(?:(?:the|US|U\.S\.|American|Russian|President|Secretary|Minister|General|Foreign|Defen[sc]e|of|State)\s+)*$/iu,
};
