/** How three languages write a whole day, as data; all else that a language says of dates is in its own tables. */

export type DraftLanguage = 'en' | 'fr' | 'ru';

/** What a whole day is written with. A head may have its day in another language than the words below it. */
export interface DayWords {
  readonly language: DraftLanguage;
  /** January to December, Monday to Sunday: regular expressions. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Between the first and the last of several days. */
  readonly and: string;
  /** Y: a year behind a day. */
  readonly year: string;
}

export interface DateWords extends DayWords {
  /** A part of a month, before its name; what is before a month without a day. */
  readonly part: string;
  readonly inMonth: string;
  /** M: a month, T: which one, last or next; Y: a year. */
  readonly turned: string;
  /** W: a day of the week, T: which one. */
  readonly weekday: string;
  readonly inYear: string;
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
  /** Days, weeks, months, years: as many as the number before says. */
  readonly units: readonly string[];
}

/** Of those in Latin letters, in which a head may be above words in another language. */
export const DAY_WORDS = {
  en: {
    language: 'en',
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
    and: '\\s(?:and|to|through)\\s(?:the\\s)?',
    year: ',?\\s(?:of\\s)?Y',
  },
  fr: {
    language: 'fr',
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
    and: '\\s(?:et|au)(?:\\sle)?\\s',
    year: '\\sY',
  },
} as const satisfies Partial<Record<DraftLanguage, DayWords>>;

/** A language with its region, or another one, as the nearest whose rules there are. */
export function draftLanguage(language: string): DraftLanguage {
  const [base] = language.toLowerCase().split('-');
  return base === 'fr' || base === 'ru' ? base : base === 'uk' ? 'ru' : 'en';
}
