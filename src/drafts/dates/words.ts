/** How three languages write dates, as data: names of months and days, what is past and what is to come. */

export type DraftLanguage = 'en' | 'fr' | 'ru';

export interface DateWords {
  /** January to December, Monday to Sunday: regular expressions. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** March to May, June to August… */
  readonly seasons: readonly string[];
  /** Days from today. */
  readonly days: readonly (readonly [string, number])[];
  /** Weeks, weekends, months and years from this one. */
  readonly weeks: readonly (readonly [string, number])[];
  readonly weekends: readonly (readonly [string, number])[];
  readonly monthsOff: readonly (readonly [string, number])[];
  readonly years: readonly (readonly [string, number])[];
  /** About now, of days behind or ahead. */
  readonly about: readonly (readonly [string, -1 | 1])[];
  readonly last: string;
  readonly next: string;
  /** Beside a verb: of what has been, of what is to come. */
  readonly past: RegExp;
  readonly future: RegExp;
  /** Before a number of units: “two days ago”. */
  readonly ago: string;
  readonly numbers: readonly string[];
}

const FR: DateWords = {
  months: [
    'janv(?:ier|\\.)',
    'févr?(?:ier|\\.)',
    'mars',
    'avr(?:il|\\.)',
    'mai',
    'juin',
    'juil(?:let|\\.)',
    'août|aout',
    'sept(?:embre|\\.)',
    'oct(?:obre|\\.)',
    'nov(?:embre|\\.)',
    'déc(?:embre|\\.)',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
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
};

const EN: DateWords = {
  months: [
    'Jan(?:uary|\\.)?',
    'Feb(?:ruary|\\.)?',
    'Mar(?:ch|\\.)?',
    'Apr(?:il|\\.)?',
    'May',
    'June?\\.?',
    'July?\\.?',
    'Aug(?:ust|\\.)?',
    'Sept?(?:ember|\\.)?',
    'Oct(?:ober|\\.)?',
    'Nov(?:ember|\\.)?',
    'Dec(?:ember|\\.)?',
  ],
  weekdays: [
    'Mon(?:day|\\.)',
    'Tues?(?:day|\\.)',
    'Wed(?:nesday|\\.)',
    'Thurs?(?:day|\\.)',
    'Fri(?:day|\\.)',
    'Sat(?:urday|\\.)',
    'Sun(?:day|\\.)',
  ],
  seasons: [
    'in (?:the )?spring(?: of)?',
    'in (?:the )?summer(?: of)?',
    'in (?:the )?(?:autumn|fall)(?: of)?',
    'in (?:the )?winter(?: of)?',
  ],
  days: [
    ['the day before yesterday', -2],
    ['the day after tomorrow', 2],
    ['yesterday(?: (?:morning|evening|afternoon))?|last night', -1],
    ['today|tonight|this (?:morning|evening|afternoon)|earlier today', 0],
    ['tomorrow(?: (?:morning|evening))?', 1],
  ],
  weeks: [
    ['(?:over |during )?(?:the )?(?:last|past) week', -1],
    ['(?:earlier |later )?this week', 0],
    ['(?:early )?next week', 1],
  ],
  weekends: [
    ['last weekend', -1],
    ['this weekend|over the weekend|at the weekend', 0],
    ['next weekend', 1],
  ],
  monthsOff: [
    ['last month', -1],
    ['(?:earlier |later )?this month', 0],
    ['next month', 1],
  ],
  years: [
    ['last year', -1],
    ['(?:earlier |later )?this year', 0],
    ['(?:early |late )?next year', 1],
  ],
  about: [
    ['in (?:the )?(?:recent|last few|past few) (?:days|weeks)|recently', -1],
    ['in (?:the )?coming (?:days|weeks)|in the next few (?:days|weeks)|soon|shortly', 1],
  ],
  last: 'last|this past',
  next: 'next|this coming|coming',
  past: /(?<!\p{L})(?:was|were|had|has|have|did|held|met|spoke|took|said|\p{L}{3,}ed)(?!\p{L})/giu,
  future:
    /(?<!\p{L})(?:will|shall|would|to be|scheduled|planned|upcoming|is set|are set|starting|plan|plans|expected|ahead|forthcoming)(?!\p{L})/giu,
  ago: 'N U ago',
  numbers: ['an?|one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

const RU: DateWords = {
  months: [
    'янв(?:ар[ьяею]|\\.)',
    'фев(?:рал[ьяею]|р?\\.)',
    'март[ае]?',
    'апр(?:ел[ьяею]|\\.)',
    'ма[йяе]',
    'июн[ьяею]',
    'июл[ьяею]',
    'август[ае]?|авг\\.',
    'сен(?:тябр[ьяею]|т?\\.)',
    'окт(?:ябр[ьяею]|\\.)',
    'ноя(?:бр[ьяею]|б?\\.)',
    'дек(?:абр[ьяею]|\\.)',
  ],
  weekdays: [
    'понедельник[ау]?',
    'вторник[ау]?',
    'сред[аеу]',
    'четверг[ау]?',
    'пятниц[аеу]',
    'суббот[аеу]',
    'воскресень[ею]',
  ],
  seasons: ['весной', 'летом', 'осенью', 'зимой'],
  days: [
    ['позавчера', -2],
    ['послезавтра', 2],
    ['вчера(?: вечером)?|накануне', -1],
    ['сегодня(?: (?:утром|вечером))?', 0],
    ['завтра', 1],
  ],
  weeks: [
    ['на (?:прошлой|минувшей) неделе', -1],
    ['на этой неделе|на текущей неделе', 0],
    ['на (?:следующей|будущей) неделе', 1],
  ],
  weekends: [
    ['в минувшие выходные', -1],
    ['в (?:эти )?выходные', 0],
    ['в (?:следующие|будущие) выходные', 1],
  ],
  monthsOff: [
    ['в прошлом месяце', -1],
    ['в (?:этом|текущем) месяце', 0],
    ['в следующем месяце', 1],
  ],
  years: [
    ['в прошлом году', -1],
    ['в (?:этом|текущем) году', 0],
    ['в (?:следующем|будущем) году', 1],
  ],
  about: [
    ['в последние дни|в последнее время|недавно', -1],
    ['в ближайшие дни|в ближайшее время|в ближайшие недели|в скором времени', 1],
  ],
  last: 'прошл(?:ый|ую|ое|ого|ом|ой)|минувш(?:ий|ую|ее|его|ем|ей)',
  next: 'следующ(?:ий|ую|ее|его|ем|ей)|будущ(?:ий|ую|ее|его|ем|ей)',
  past: /(?<!\p{L})\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|на|ны|но|ен|ены)(?!\p{L})/giu,
  future:
    /(?<!\p{L})(?:будет|будут|состо(?:ится|ятся)|пройд[её]т|пройдут|встрет(?:ится|ятся)|запланирован\p{L}*|предсто\p{L}+|намечен\p{L}*|планиру\p{L}+|ожида\p{L}+|может|могут|должн\p{L}+)(?!\p{L})/giu,
  ago: 'N U назад',
  numbers: ['один|одну', 'два|две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
};

export const DATE_WORDS: Readonly<Record<DraftLanguage, DateWords>> = { en: EN, fr: FR, ru: RU };

/** Days, weeks, months: as many as the number before says. */
export const UNITS: Readonly<Record<DraftLanguage, readonly string[]>> = {
  fr: ['jours?', 'semaines?', 'mois', 'ans?|années?'],
  en: ['days?', 'weeks?', 'months?', 'years?'],
  ru: ['д(?:ень|ня|ней)', 'недел[юиь]', 'месяц(?:а|ев)?', 'год(?:а)?|лет'],
};

/** A language with its region, or another one, as the nearest whose rules there are. */
export function draftLanguage(language: string): DraftLanguage {
  const [base] = language.toLowerCase().split('-');
  return base === 'fr' || base === 'ru' ? base : base === 'uk' ? 'ru' : 'en';
}
