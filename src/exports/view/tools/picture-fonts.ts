/** The typefaces of a picture in the browser: measured and drawn as the page has them, and as data for a file of its own. */

import franklinCyrillic from '@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2?url';
import franklinExt from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2?url';
import franklin from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2?url';
import newsreaderExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';
import sourceCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import type { Face, Scene } from '../../pictures/scene.ts';
import type { FontFace } from '../../pictures/svg.ts';
import {
  FACES,
  FONT_FILES,
  type FontName,
  fontOf,
  fontsOf,
  remembered,
  type Types,
} from '../../pictures/typefaces.ts';

const URLS: Readonly<Record<FontName, string>> = {
  'newsreader-latin': newsreader,
  'newsreader-latin-ext': newsreaderExt,
  'source-serif-4-cyrillic': sourceCyrillic,
  'libre-franklin-latin': franklin,
  'libre-franklin-latin-ext': franklinExt,
  'libre-franklin-cyrillic': franklinCyrillic,
};

/** Of all letters that a picture can have, one for each file: the browser then fetches it. */
const SAMPLE = 'AĀЖ';

/** Resolves once the faces of the page can be measured; where some do not arrive, others stand in on screen and in pixels alike. */
export async function loadTypes(): Promise<Types> {
  const faces = Object.keys(FACES) as Face[];
  await Promise.all(faces.map((face) => document.fonts.load(fontOf(face, 20), SAMPLE).catch(() => [])));
  const canvas = document.createElement('canvas').getContext('2d');
  return Object.fromEntries(
    faces.map((face) => [
      face,
      remembered({
        width: (text, size) => {
          // Tests without a browser have no canvas: this is wide enough for any of our letters.
          if (!canvas) return text.length * size * 0.6;
          canvas.font = fontOf(face, size);
          canvas.textRendering = 'geometricPrecision';
          return canvas.measureText(text).width;
        },
      }),
    ]),
  ) as Types;
}

/** The files that the scene needs, in base 64. Rejects where one does not arrive. */
export function fontDataFor(scene: Scene): Promise<readonly FontFace[]> {
  return Promise.all(
    fontsOf(scene).map(async (name) => {
      const answer = await fetch(URLS[name]);
      if (!answer.ok) throw new Error(`${answer.status} for ${URLS[name]}`);
      const { family, weight, unicodeRange } = FONT_FILES[name];
      return { family, weight, unicodeRange, data: base64(new Uint8Array(await answer.arrayBuffer())) };
    }),
  );
}

/** More arguments at once would be too many for some browsers. */
const PIECE = 8192;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
