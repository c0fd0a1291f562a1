/** What any text in French is read by. */

import type { LanguageTable } from '../language-table.ts';
import { CONTACTS } from './contacts.ts';
import { DATES } from './dates.ts';
import { FURNITURE } from './furniture.ts';
import { NAMES } from './names.ts';
import { PAGE_LINES } from './page-lines.ts';
import { POINTS } from './points.ts';
import { SIGNS } from './signs.ts';

export const FRENCH: LanguageTable = {
  language: 'fr',
  dates: DATES,
  names: NAMES,
  points: POINTS,
  signs: SIGNS,
  contacts: CONTACTS,
  furniture: FURNITURE,
  pageLines: PAGE_LINES,
};
