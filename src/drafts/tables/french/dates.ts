/** How French texts write dates, beside the names of months and days: what is past and what is to come. */

import { DAY_WORDS, type DateWords } from '../../dates/words.ts';

export const DATES: DateWords = {
  ...DAY_WORDS.fr,
  part: "(?:(?<part>(?:à la )?fin|(?:au )?début|mi|milieu|courant)[- ](?:de |d['’])?)",
  inMonth: "(?:en|depuis|dès|d['’]ici|de|en ce mois de|du mois de|courant)\\s(?:fin\\s)?",
  turned: 'M\\sT',
  weekday: '(?:ce\\s|le\\s)?W(?:\\s(?:soir|matin|après-midi))?(?:\\sT)?',
  inYear: '(?:en|depuis|de|dès|avant|après)\\sY',
  seasons: [
    'au printemps',
    "(?:à|de) l['’]été|l['’]été",
    "(?:à|de) l['’]automne|l['’]automne",
    "(?:à|de) l['’]hiver|l['’]hiver",
  ],
  days: [
    ['avant[- ]hier', -2],
    ['après[- ]demain', 2],
    ['hier(?: (?:soir|matin|après-midi))?|la veille au soir', -1],
    ["aujourd['’]hui|ce (?:matin|soir|jour)|cet après-midi|cette nuit", 0],
    ['demain(?: (?:soir|matin))?', 1],
  ],
  weeks: [
    ['(?:au cours de |pendant )?la semaine (?:dernière|passée|écoulée)', -1],
    ['(?:plus tôt |au début de |à la fin de )?cette semaine', 0],
    ['(?:au cours de )?la semaine prochaine', 1],
  ],
  weekends: [
    ['le week-?end (?:dernier|passé)', -1],
    ['ce week-?end', 0],
    ['le week-?end prochain', 1],
  ],
  monthsOff: [
    ['le mois (?:dernier|passé)', -1],
    ['ce mois(?:-ci)?', 0],
    ['le mois prochain', 1],
  ],
  years: [
    ["l['’](?:an|année) (?:dernier|dernière|passée?)", -1],
    ['cette année', 0],
    ["l['’](?:an|année) prochaine?", 1],
  ],
  about: [
    ['ces derniers jours|ces dernières semaines|ces jours-ci|récemment', -1],
    [
      '(?:dans|au cours de) les (?:tout )?prochains jours|dans les jours (?:à venir|qui viennent)|ces prochains jours|prochainement|dans les prochaines semaines',
      1,
    ],
  ],
  last: 'derni(?:er|ère)|passée?',
  next: 'prochaine?',
  past: /(?<!\p{L})(?:ai|a|ont|avait|avaient|avons|eut|fut|furent|(?:s['’]|se |s['’]en )?(?:est|sont|était|étaient|étais)|été|eu|étaient)(?!\p{L})/giu,
  future:
    /(?<!\p{L})(?:\p{L}{3,}(?:ra|ront|rait|raient)|sera|seront|aura|auront|ira|iront|prévue?s?|doit|doivent|programmée?s?|prochaine?s?|à venir|compte|va|vont|fixée?s?)(?!\p{L})/giu,
  ago: 'il y a N U',
  numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  units: ['jours?', 'semaines?', 'mois', 'ans?|années?'],
};
