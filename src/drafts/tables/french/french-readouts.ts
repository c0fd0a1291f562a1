/** French words by which a readout relays what the other side said, or says nothing. */

import type { ReadoutWords } from '../language-table.ts';

export const READOUTS: ReadoutWords = {
  says: /^(?:,[^,.;]{1,40},)?\s*(?:(?:lui|leur|lui-même|pour sa part|de son côté|à son tour|également|aussi),?\s+)*(?:(?:a|avait|ont|avaient|s['’]est|s['’]était|se sont|n['’]a)\s+(?:(?:également|aussi|de nouveau|notamment|ensuite|pour sa part|à son tour|lui)\s+)*(?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|assuré|expliqué|rappelé|réaffirmé|réitéré|insisté|exprimé|fait (?:part|savoir|valoir)|évoqué|salué|remercié|proposé|suggéré|averti|mis en garde|confirmé|reconnu|répondu|appelé|demandé|exhorté|noté|relevé|informé|rejeté|nié|promis|présenté|exposé|dit (?:prêt|favorable|préoccupé)|prononcé|engagé|jugé|plaidé|soutenu|invité|condamné)|(?:souligne|déclare|estime|affirme|assure|rappelle|propose)(?!\p{L}))/iu,
  saidBy:
    /(?:selon|d['’]après|aux yeux de|de l['’]avis de|comme l['’]a (?:dit|souligné|noté|indiqué|rappelé))\s+(?:le\s+|la\s+|l['’])?(?:\p{L}+\s+){0,3}$/iu,
  within:
    /(?<!\p{L})(?:que|qu['’]|ce qu['’]|dont|où|quand|lorsque|lorsqu['’]|si)\s*(?:(?:le|la|président|secrétaire|ministre|général|M\.|américain|russe)\s+)*$/iu,
  partner:
    /(?:avec|à|au|de|et)\s+(?:(?:le|la|son|sa|président|secrétaire|ministre|général|M\.|homologue|américain|russe)\s+)*$/iu,
  declines:
    /(?<!\p{L})(?:(?:sans|pas) (?:donner|entrer dans|commenter|plus de détails?)|n['’]entrer\p{L}+ pas dans|ne (?:peu[xt]|souhait\p{L}+|commenter\p{L}*) (?:pas )?(?:commenter|donner|en dire))/iu,
  courtesy:
    /^(?:merci(?:\s[^.!?]{0,40})?|bonjour(?:\s[^.!?]{0,30})?|bonsoir(?:\s[^.!?]{0,30})?)\s*[.!,…]*$/iu,
};
