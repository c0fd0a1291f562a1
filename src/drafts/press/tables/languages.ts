/** The languages that the rules know. */

import type { PressLanguage } from '../language.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { RUSSIAN } from './russian.ts';

const LANGUAGES: readonly PressLanguage[] = [FRENCH, ENGLISH, RUSSIAN];

/** By BCP 47 tag: “fr-CA” is French. */
export function languageOf(tag: string): PressLanguage | undefined {
  const [code] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.code === code);
}
