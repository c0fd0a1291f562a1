/** English words by which a readout relays what the other side said, or says nothing. */

import type { ReadoutWords } from '../language-table.ts';

export const READOUTS: ReadoutWords = {
  says: /^(?:,[^,.;]{1,40},)?\s*(?:(?:also|further|then|again|once again|himself|herself|in turn|for (?:his|her) part|has|had|have)\s+|,\s*(?:in turn|for (?:his|her) part|on (?:his|her) part),\s*)*(?:said|says|told|stressed|emphasi[sz]ed|underlined|underscored|noted|stated|reiterated|repeated|reaffirmed|affirmed|assured|confirmed|explained|expressed|voiced|raised|warned|agreed|acknowledged|welcomed|thanked|suggested|proposed|outlined|focused|detailed|declared|announced|argued|claimed|insisted|added|replied|responded|asked|urged|called (?:for|on|upon|it|this|attention)|spoke in favou?r|pointed|drew attention|shared|informed|described|admitted|promised|pledged|rejected|denied|made (?:it )?clear|laid out|set out|recalled|mentioned|indicated|presented|offered|invited|praised|condemned|supported|advocated|reported|gave (?:assurances?|his|her|an? (?:assurance|account|assessment|explanation|overview)))(?!\p{L})/iu,
  saidBy:
    /(?:according to|as (?:noted|stressed|stated|explained) by|in the words of|in the opinion of)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/iu,
  within:
    /(?<!\p{L})(?:that|what|which|whom|whose|where|when|whether|if)\s+(?:(?:the|US|U\.S\.|American|Russian|President|Secretary|Minister|General|Foreign|Defen[sc]e|of|State)\s+)*$/iu,
  partner:
    /(?:with|to|told|asked|informed|assured|thanked|and)\s+(?:(?:the|US|U\.S\.|American|Russian|President|Secretary|Minister|General|Foreign|Defen[sc]e|of|State)\s+)*$/iu,
  declines:
    /(?<!\p{L})(?:(?:will|would|am|are|['’]m|['’]re) not (?:going to )?(?:get|go|be getting|be going) into|not going to (?:get|go|read out|draw|preview|comment|discuss|speculate)|declin(?:e|ed|es) to|no comment|won['’]t (?:get|go|comment)|refuse[sd]? to (?:say|comment|give)|details? of (?:their|the) [^.]{0,40}(?:kept private|not (?:be )?(?:disclosed|released))|details? will not be|private$)/iu,
  courtesy:
    /^(?:and |so |well,? )?(?:(?:thank you|thanks)(?:\s(?:very much|so much|a lot|all|everyone|everybody|for (?:joining|coming|being|having|your)[^.!?]*))*(?:,?\s\p{Lu}\p{L}+)?|(?:hi|hello|hey|good (?:morning|evening|afternoon))(?:,?\s[^.!?]{0,30})?|yep|yes|yeah,? sure|yeah|sure|okay|ok|right|all right|no|(?:thank you|thanks),? (?:all|everyone|everybody)[^.!?]*|(?:that|this) concludes [^.!?]*|and with that,? [^.!?]*|a (?:friendly |quick )?reminder (?:that )?(?:we|this)[^!?]*|with that,? [^.!?]*(?:over|questions?|back)[^.!?]*|(?:go ahead|next question)(?:,?\s[^.!?]{0,20})?|(?:i['’]ll|i will) (?:take|turn|stop|leave it)[^.!?]{0,60}(?:questions?|there|over)[^.!?]{0,30})\s*[.!,…]*$/iu,
};
