/** What any text in Russian is read by. */

import type { LanguageTable } from '../language-table.ts';
import { CONTACTS } from './contacts.ts';
import { DATES, DAYS } from './dates.ts';
import { FURNITURE } from './furniture.ts';
import { NAMES } from './names.ts';
import { PAGE_LINES } from './page-lines.ts';
import { POINTS } from './points.ts';
import { ISSUES, SIGNS } from './signs.ts';

export const RUSSIAN: LanguageTable = {
  language: 'ru',
  dates: DATES,
  days: DAYS,
  names: NAMES,
  points: POINTS,
  signs: SIGNS,
  issues: ISSUES,
  contacts: CONTACTS,
  furniture: FURNITURE,
  pageLines: PAGE_LINES,
};
