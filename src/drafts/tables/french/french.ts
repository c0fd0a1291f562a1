/** All tables of French but those of its press. */

import type { LanguageWords } from '../language-words.ts';
import { DATES } from './dates.ts';
import { NAMES } from './names.ts';
import { POINTS } from './points.ts';
import { RELAYS } from './relays.ts';

export const FRENCH: LanguageWords = {
  language: 'fr',
  dates: DATES,
  names: NAMES,
  points: POINTS,
  relays: RELAYS,
};
