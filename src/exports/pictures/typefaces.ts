/** The faces of a picture: those of the page, by name and weight, and how wide words are in them. Pure. */

import type { Width } from '../../previews/picture-type.ts';
import type { Face, Scene } from './scene.ts';

export interface FaceStyle {
  readonly families: readonly string[];
  readonly weight: number;
}

const SERIF = ['Newsreader Variable', 'Source Serif 4 Variable', 'Georgia', 'serif'];
const SANS = ['Libre Franklin Variable', 'Arial', 'sans-serif'];

export const FACES: Readonly<Record<Face, FaceStyle>> = {
  title: { families: SERIF, weight: 500 },
  serif: { families: SERIF, weight: 400 },
  sans: { families: SANS, weight: 400 },
  semi: { families: SANS, weight: 600 },
};

/** How wide words are in each face. */
export type Types = Readonly<Record<Face, Width>>;

/** Measures each text once: in all sizes it is as wide as its letters are high. */
export function remembered(type: Width, at = 100): Width {
  const known = new Map<string, number>();
  return {
    width: (text, size) => {
      const unit = known.get(text) ?? type.width(text, at) / at;
      known.set(text, unit);
      return unit * size;
    },
  };
}

/** The value for `font` of a canvas. */
export function fontOf(face: Face, size: number): string {
  const { families, weight } = FACES[face];
  return `${weight} ${size}px ${families.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ')}`;
}

/** A file of a typeface, and the letters that it is for; as `fonts.css` has them. */
export interface FontFile {
  readonly family: string;
  readonly weight: string;
  readonly unicodeRange: string;
  readonly faces: readonly Face[];
}

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const LATIN_EXT =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';
const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';

const newsreader = { family: 'Newsreader Variable', weight: '200 800', faces: ['title', 'serif'] } as const;
const franklin = { family: 'Libre Franklin Variable', weight: '100 900', faces: ['sans', 'semi'] } as const;

export const FONT_FILES = {
  'newsreader-latin': { ...newsreader, unicodeRange: LATIN },
  'newsreader-latin-ext': { ...newsreader, unicodeRange: LATIN_EXT },
  'source-serif-4-cyrillic': {
    family: 'Source Serif 4 Variable',
    weight: '200 900',
    faces: ['title', 'serif'],
    unicodeRange: CYRILLIC,
  },
  'libre-franklin-latin': { ...franklin, unicodeRange: LATIN },
  'libre-franklin-latin-ext': { ...franklin, unicodeRange: LATIN_EXT },
  'libre-franklin-cyrillic': { ...franklin, unicodeRange: CYRILLIC },
} as const satisfies Readonly<Record<string, FontFile>>;
export type FontName = keyof typeof FONT_FILES;

/** The files without which some word of the picture would be set in another face. */
export function fontsOf({ marks }: Pick<Scene, 'marks'>): readonly FontName[] {
  return (Object.keys(FONT_FILES) as FontName[]).filter((name) => {
    const { faces, unicodeRange } = FONT_FILES[name] as FontFile;
    const holds = letters(unicodeRange);
    return marks.some((mark) => mark.kind === 'text' && faces.includes(mark.face) && holds.test(mark.text));
  });
}

/** `U+0301, U+0400-045F` as a set of letters. */
function letters(range: string): RegExp {
  const parts = range.split(', ').map((part) =>
    part
      .slice(2)
      .split('-')
      .map((hex) => `\\u{${hex}}`)
      .join('-'),
  );
  return new RegExp(`[${parts.join('')}]`, 'u');
}
