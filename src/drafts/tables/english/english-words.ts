/** What any text in English is read by. */

import type { LanguageWords } from '../language-words.ts';
import { CONTACTS } from './contacts.ts';
import { DATES } from './dates.ts';
import { FURNITURE } from './furniture.ts';
import { NAMES } from './names.ts';
import { PAGE_LINES } from './page-lines.ts';
import { POINTS } from './points.ts';
import { SIGNS } from './signs.ts';

export const ENGLISH: LanguageWords = {
  language: 'en',
  dates: DATES,
  names: NAMES,
  points: POINTS,
  signs: SIGNS,
  contacts: CONTACTS,
  furniture: FURNITURE,
  pageLines: PAGE_LINES,
};
