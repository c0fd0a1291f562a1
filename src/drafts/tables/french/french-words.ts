/** All tables of French but those of its press. */

import type { LanguageWords } from '../language-words.ts';
import { CONTACTS } from './contacts.ts';
import { DATES } from './dates.ts';
import { FURNITURE } from './furniture.ts';
import { NAMES } from './names.ts';
import { PAGE_LINES } from './page-lines.ts';
import { POINTS } from './points.ts';
import { READOUTS } from './readouts.ts';
import { SIGNS } from './signs.ts';

export const FRENCH: LanguageWords = {
  language: 'fr',
  dates: DATES,
  names: NAMES,
  points: POINTS,
  readouts: READOUTS,
  signs: SIGNS,
  contacts: CONTACTS,
  furniture: FURNITURE,
  pageLines: PAGE_LINES,
};
