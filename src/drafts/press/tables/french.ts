/** French, as agencies and newspapers write it. */

import type { PressLanguage } from '../language.ts';
import { FRENCH_NAMINGS } from './french-namings.ts';
import { FRENCH_VERBS } from './french-verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const FRENCH: PressLanguage = {
  code: 'fr',
  verbs: FRENCH_VERBS,
  namings: FRENCH_NAMINGS,
  nominal: [
    'pour',
    'selon',
    "d'apres",
    'a en croire',
    "a l'en croire",
    'aux yeux de',
    'a ses yeux',
    'vu de',
    'a lire',
    'a entendre',
    'aux dires de',
    "de l'avis de",
    "de l'aveu de",
    'au dire de',
    'de source',
    'de sources',
    'dixit',
  ],
  auxiliaries: set('a ont avait avaient aura auront aurait auraient ayant eut est sont était étaient'),
  between: set(
    'egalement toutefois aussi ainsi deja encore alors notamment cependant ensuite enfin depuis lui elle eux par ailleurs a plusieurs reprises pour sa part de son ' +
      'cote tour quant nouvelle fois fermement vivement clairement publiquement officiellement immediatement recemment simplement seulement dit-on meme ' +
      'auparavant precedemment plus tot tard lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir midi apres-midi longuement surtout ' +
      'bien formellement implicitement explicitement vigoureusement egale souvent regulierement aussitot rapidement brievement prudemment ' +
      "aujourd'hui mutuellement unanimement solennellement maintes largement continue cette semaine ce",
  ),
  negations: set("pas jamais ni n' ne"),
  clitics: set("l' le la les lui leur s' se n' ne y en m' nous"),
  inverted:
    /^(?:(a|ont|avait|avaient|aurait|auraient)-(?:t-)?(?:il|elle|ils|elles|on)|([\p{L}]+)-(?:t-)?(?:il|elle|ils|elles|on))$/u,
  complementizers: set("que qu'"),
  unknownVerb:
    /^\s*,?\s*(?:s')?(?:est|a|ont|avait|avaient)(?:-t-(?:il|elle))?(?: (?:\p{L}+ment|aussi|encore|ensuite|ainsi|toutefois))? \p{L}+(?:é|ée|i|ie|u|ue|is|it)(?!\p{L})/u,
  relatives: set('qui'),
  conjunctions: set("mais que qu' ou dont car tandis puisque lorsque quand si alors tout"),
  determiners: set(
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs d' de toute chaque aucune aucun notre nos mon sans par en",
  ),
  adjuncts: set(
    "a au aux en dans sur sous lors pour par avec sans apres avant depuis pendant durant vers chez entre contre malgre d' de des du face selon outre hors " +
      'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
      'plus quelques interroge interrogee cite citee alors tandis quant ainsi enfin ensuite auparavant puis toutefois cependant parallelement ' +
      'notamment egalement precisant ajoutant si comme via jusque pres il-y-a deux-jours suite devant aupres malgre au-dela bien toujours ici ' +
      "aujourd'hui matin soir",
  ),
  times: set(
    'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre matin soir ' +
      "aujourd'hui jours derniers dernieres semaines semaine veille mois annee jour lendemain dernier derniere prochain prochaine precedent precedente passe passee apres-midi midi avant-hier nuit",
  ),
  locatives: set('a en au aux pour sur avec contre aupres chez vers entre face dans envers'),
  ofs: set("de du d' des par"),
  jointGap: /^,? ?(?:et|comme|ainsi que)? ?(?:le|la|les|l'|m\.|mme|son|sa)? ?(?:president|ministre)? ?$/,
  joiners: set('et avec ou mais contre'),
  indefinite: set('un une des plusieurs certains quelques'),
  demonstratives: set('ce cet cette ces meme'),
  titles: set(
    'm mm mme general colonel amiral president ministre major-general lieutenant marechal contre-amiral ambassadeur capitaine commandant dr major',
  ),
  channels: [
    ['telegram', /\btelegram\b/],
    ['post', /\b(?:twitter|tweet|sur x|reseau social|facebook|truth social)\b/],
    ['communique', /\bcommuniques?\b/],
    ['press-conference', /conference de presse|point de presse commun/],
    [
      'briefing',
      /point de presse|briefing|a la presse|aux journalistes|aux reporters|devant la presse|a des journalistes/,
    ],
    [
      'interview',
      /interview|entretien (?:a|avec|accorde|au|paru)\b[^.]{0,30}(?:quotidien|journal|chaine|agence|magazine)/,
    ],
    ['readout', /compte[- ]rendu/],
  ],
  remark:
    /,? (?:mais )?sans (?:(?:toutefois |pour autant |en )?(?:donner|fournir|livrer|apporter|preciser|entrer|en dire)|plus de|autre|davantage)[^,.;»]*|(?:ni l'une? ni l'autre|aucune des deux (?:parties|capitales)|aucun des deux (?:ministeres|camps))[^.;]*/,
  backdrop:
    /, (?:en plein(?:e|s|es)? |sur fond d|dans un contexte|alors que|au moment ou|tandis que|apres que|ce (?:que |qu'|qui |dont )|a l'heure ou|au lendemain|theatre |interroge|repondant|en reference|en allusion|faisant (?:reference|allusion)|cite|dans un entretien|un pays|apres (?:un|une|des|l[ea]|leur|cet|cette) )/,
  declines:
    /accepte de (?:ne pas|garder)|refus\w+ de (?:commenter|donner|divulguer|preciser|dire)|garder? (?:le )?(?:secret|priv|confidentiel)|ne (?:pas )?(?:divulgu|commente|donne\w* pas)|pas de commentaire/,
  contact:
    /(?<!\p{L})(?:entretien|conversation|rencontre|reunion|sommet|appel|echange|discussions|pourparlers|contacts?|visioconference|negociations|entrevue|tete-a-tete|consultations|visite)s?(?: telephoniques?)?(?!\p{L})/u,
  phoning: /^appel\S* (?:(?:ses?|son|sa|leurs?|le|la|les|l'|m\.|mme) ?)[^,.;]*$/,
  thisContact:
    /(?<!\p{L})(?:cet(?:te)?|ces|la|l'|leur|leurs) ?(?:entretien|conversation|rencontre|reunion|sommet|appel|echange|discussions|pourparlers|entrevue)(?!\p{L})|(?:premier|premiere)(?: contact| appel| rencontre| entretien| fois| du genre)/u,
};
