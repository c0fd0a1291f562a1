/** What pictures are drawn with in tests: the typefaces of the site, measured by fontkit. */

import { readFile } from 'node:fs/promises';
import { readFonts } from '../../src/build/site/fonts.ts';
import type { Library } from '../../src/corpus/library.ts';
import type { PictureContext } from '../../src/exports/pictures/context.ts';
import { paletteOf, type Theme } from '../../src/exports/pictures/palette.ts';
import { remembered, type Types } from '../../src/exports/pictures/typefaces.ts';
import { pictures as en } from '../../src/messages/en/exports/pictures.ts';
import { sourceNote as noteEn } from '../../src/messages/en/exports/source-note.ts';
import { panelFoot as footEn } from '../../src/messages/en/panel-foot.ts';
import { pictures as fr } from '../../src/messages/fr/exports/pictures.ts';
import { sourceNote as noteFr } from '../../src/messages/fr/exports/source-note.ts';
import { panelFoot as footFr } from '../../src/messages/fr/panel-foot.ts';
import type { Language } from '../../src/model/language.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';

// Vitest leaves style sheets empty.
const TOKENS = await readFile('src/app/styles/tokens.css', 'utf8');
const { serif, sans, semi } = await readFonts();
export const TYPES: Types = {
  title: remembered(serif),
  serif: remembered(serif),
  sans: remembered(sans),
  semi: remembered(semi),
};

export const LINK = 'https://example.org/readouts/contacts/2024-06-25-austin-belousov-call?v=1';

export function pictureContext(
  library: Library,
  language: Language = 'en',
  theme: Theme = 'light',
): PictureContext {
  return {
    library,
    i18n: language === 'en' ? ENGLISH : FRENCH,
    own: language === 'en' ? en : fr,
    foot: language === 'en' ? footEn : footFr,
    noteWords: language === 'en' ? noteEn : noteFr,
    note: {
      corpus: 'Readouts',
      version: library.hash,
      link: LINK,
      licence: language === 'en' ? noteEn.unlicensed : noteFr.unlicensed,
      made: '2026-11-29',
    },
    colours: paletteOf(theme, TOKENS),
    types: TYPES,
  };
}
