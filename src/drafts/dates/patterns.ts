/** The shapes of dates in each language, made from its words. */

import { DATE_WORDS, type DraftLanguage, UNITS } from './words.ts';

/** `off`: how many units from the text's own; `about`: around now, before or after. */
export type Shape =
  | { readonly type: 'day' | 'month' | 'year' | 'season' | 'weekday' | 'iso' | 'slashes' | 'ago' }
  | { readonly type: 'days' | 'weeks' | 'weekends' | 'months' | 'years'; readonly off: number }
  | { readonly type: 'about'; readonly off: -1 | 1 };

export interface Pattern {
  readonly shape: Shape;
  /** Named groups: d, e (a last day), m, f (month of the last day), y, w, part, turn, n, u. */
  readonly pattern: RegExp;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const YEAR = '(?:19|20)\\d{2}';

function alternatives(list: readonly string[]): string {
  return list.join('|');
}

const DASH = '\\s?[-–—]\\s?';

function shapesOf(language: DraftLanguage): readonly (readonly [Shape, string])[] {
  const words = DATE_WORDS[language];
  const m = `(?<m>${alternatives(words.months)})`;
  const f = `(?<f>${alternatives(words.months)})`;
  const weekday = `(?:${alternatives(words.weekdays)})`;
  const turn = `(?<turn>${words.last}|${words.next})`;
  const day = (name: 'd' | 'e') => `(?<${name}>\\d{1,2})(?:er|e|st|nd|rd|th|-го|-е|-ое)?`;
  const and = {
    fr: '\\s(?:et|au)(?:\\sle)?\\s',
    en: '\\s(?:and|to|through)\\s(?:the\\s)?',
    ru: '\\s(?:и|по)\\s',
  }[language];
  const range = `(?:(?:${DASH}|${and})${day('e')})?`;
  const year = {
    fr: `(?:\\s(?<y>${YEAR}))?`,
    en: `(?:,?\\s(?:of\\s)?(?<y>${YEAR}))?`,
    ru: `(?:\\s(?<y>${YEAR})(?:\\s?(?:года|году|год|г\\.))?)?`,
  }[language];
  const part = {
    fr: "(?:(?<part>(?:à la )?fin|(?:au )?début|mi|milieu|courant)[- ](?:de |d['’])?)",
    en: '(?:(?:in )?(?<part>late|early|mid|the end of|the beginning of)[- ])',
    ru: '(?:в (?<part>конце|начале|середине) )',
  }[language];
  const inMonth = {
    fr: `(?:en|depuis|dès|d['’]ici|de|en ce mois de|du mois de|courant)\\s(?:fin\\s)?`,
    en: '(?:in|since|by|of|until|this)\\s',
    ru: '(?:в|с|к|до)\\s',
  }[language];
  const at = `(?:${weekday}${language === 'en' ? ',?' : ','}?\\s)?`;
  const dayFirst = `${at}${day('d')}${range}\\s(?:of\\s)?${m}${year}`;
  const shapes: [Shape, string][] = [
    [{ type: 'day' }, `${day('d')}\\s${m}${DASH}${day('e')}\\s${f}${year}`],
    [{ type: 'day' }, dayFirst],
    ...(language === 'en'
      ? [
          [{ type: 'day' }, `${at}${m}\\s${day('d')}(?:(?:${DASH}|${and})${day('e')})?${year}`] as [
            Shape,
            string,
          ],
        ]
      : []),
    [{ type: 'month' }, `${part}${m}${year}`],
    [
      { type: 'month' },
      language === 'en' ? `${turn}\\s${m}` : language === 'fr' ? `${m}\\s${turn}` : `(?:в\\s)?${turn}\\s${m}`,
    ],
    [{ type: 'month' }, `(?:${inMonth})?${m}\\s(?:of\\s)?(?<y>${YEAR})(?:\\s(?:года|г\\.))?`],
    [{ type: 'month' }, `(?:${inMonth})${m}${END}(?!\\s\\d{1,2}(?!\\d))`],
    [
      { type: 'season' },
      `(?<s>${words.seasons.map((season, i) => `(?<s${i}>${season})`).join('|')})\\s(?<y>${YEAR})`,
    ],
    [
      { type: 'weekday' },
      language === 'en'
        ? `(?:on\\s)?(?:(?:${turn}|this)\\s)?(?<w>${alternatives(words.weekdays)})`
        : language === 'fr'
          ? `(?:ce\\s|le\\s)?(?<w>${alternatives(words.weekdays)})(?:\\s(?:soir|matin|après-midi))?(?:\\s${turn})?`
          : `(?:во?\\s)?(?:${turn}\\s)?(?<w>${alternatives(words.weekdays)})`,
    ],
    ...words.days.map(([form, off]): [Shape, string] => [{ type: 'days', off }, form]),
    ...words.weeks.map(([form, off]): [Shape, string] => [{ type: 'weeks', off }, form]),
    ...words.weekends.map(([form, off]): [Shape, string] => [{ type: 'weekends', off }, form]),
    ...words.monthsOff.map(([form, off]): [Shape, string] => [{ type: 'months', off }, form]),
    ...words.years.map(([form, off]): [Shape, string] => [{ type: 'years', off }, form]),
    ...words.about.map(([form, off]): [Shape, string] => [{ type: 'about', off }, form]),
    [
      { type: 'ago' },
      words.ago
        .replace('N', `(?<n>\\d{1,2}|${alternatives(words.numbers)})`)
        .replace('U', `(?<u>${alternatives(UNITS[language])})`),
    ],
    [
      { type: 'year' },
      {
        fr: `(?:en|depuis|de|dès|avant|après)\\s(?<y>${YEAR})`,
        en: `(?:in|since|of|from|until|before|after)\\s(?<y>${YEAR})`,
        ru: `(?:во?|с|до)\\s(?<y>${YEAR})\\s?(?:году|года|г\\.)`,
      }[language],
    ],
  ];
  return shapes;
}

const ISO: readonly Pattern[] = [
  {
    shape: { type: 'iso' },
    pattern: new RegExp(`${START}(?<y>${YEAR})-(?<mm>\\d{2})-(?<d>\\d{2})(?!\\d)`, 'giu'),
  },
  {
    shape: { type: 'slashes' },
    pattern: new RegExp(`${START}(?<d>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<y>${YEAR})(?!\\d)`, 'giu'),
  },
];

const made = new Map<DraftLanguage, readonly Pattern[]>();

/** In order of preference, where two begin at one place and are as long. */
export function patternsOf(language: DraftLanguage): readonly Pattern[] {
  const before = made.get(language);
  if (before) return before;
  const patterns = [
    ...ISO,
    ...shapesOf(language).map(([shape, source]) => ({
      shape,
      // A space may be the line end of a wrapped text, or one that does not break.
      pattern: new RegExp(`${START}(?:${source.replaceAll(' ', '\\s')})${END}`, 'giu'),
    })),
  ];
  made.set(language, patterns);
  return patterns;
}
