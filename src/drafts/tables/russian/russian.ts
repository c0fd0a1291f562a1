/** All tables of Russian but those of its press. */

import type { LanguageWords } from '../language-words.ts';
import { DATES } from './dates.ts';
import { FURNITURE } from './furniture.ts';
import { NAMES } from './names.ts';
import { POINTS } from './points.ts';
import { RELAYS } from './relays.ts';

export const RUSSIAN: LanguageWords = {
  language: 'ru',
  dates: DATES,
  names: NAMES,
  points: POINTS,
  relays: RELAYS,
  furniture: FURNITURE,
};
