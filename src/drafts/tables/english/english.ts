/** All tables of English but those of its press. */

import type { LanguageWords } from '../language-words.ts';
import { DATES } from './dates.ts';
import { NAMES } from './names.ts';
import { POINTS } from './points.ts';
import { RELAYS } from './relays.ts';

export const ENGLISH: LanguageWords = {
  language: 'en',
  dates: DATES,
  names: NAMES,
  points: POINTS,
  relays: RELAYS,
};
