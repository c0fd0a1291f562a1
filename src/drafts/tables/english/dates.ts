/** How English texts write dates, beside the names of months and days: what is past and what is to come. */

import { DAY_WORDS, type DateWords } from '../../dates/words.ts';

export const DATES: DateWords = {
  ...DAY_WORDS.en,
  part: '(?:(?:in )?(?<part>late|early|mid|the end of|the beginning of)[- ])',
  inMonth: '(?:in|since|by|of|until|this)\\s',
  turned: 'T\\sM',
  weekday: '(?:on\\s)?(?:(?:T|this)\\s)?W',
  inYear: '(?:in|since|of|from|until|before|after)\\sY',
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
  units: ['days?', 'weeks?', 'months?', 'years?'],
};
