/** French words that show what kind of text it is. */

import type { KindSigns } from '../language-table.ts';

export const SIGNS: KindSigns = {
  said: /(?<!\p{L})(?:a (?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|assuré|expliqué|rapporté)|ont (?:annoncé|déclaré|indiqué)|a-t-(?:il|elle) (?:déclaré|ajouté|précisé|affirmé|souligné|dit|indiqué|estimé)|selon|d['’]après)(?!\p{L})/giu,
  newsroom:
    /(?<!\p{L})(?:selon|d['’]après|à la presse|aux journalistes|a-t-(?:il|elle) (?:déclaré|ajouté|précisé|affirmé|souligné|dit|indiqué|estimé)|(?:Kremlin|Maison-Blanche|Pentagone|ministère[^.,;]{0,40}|porte-parole[^.;]{0,60}),? (?:a|ont) (?:déclaré|indiqué|annoncé|affirmé|dit|précisé|confirmé|fait savoir))(?!\p{L})|[»”"],? (?:a|ont) (?:déclaré|dit|indiqué|ajouté|annoncé|affirmé|précisé|souligné|estimé|assuré|expliqué)/giu,
  interview: /(?<!\p{L})(?:interview|entretien (?:accordé|avec le (?:journal|quotidien)|exclusif))/iu,
  transcript: /(?<!\p{L})(?:conférence de presse|point de presse|transcript|briefing by)/iu,
  document:
    /^(?:lettre|déclaration (?:conjointe|commune)|communiqué conjoint|accord|traité|mémorandum)(?!\p{L})/iu,
  letter: /^(?:chers?\s|chère\s|monsieur le\s|madame la\s)/iu,
};
