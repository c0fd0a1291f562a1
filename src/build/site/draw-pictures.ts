/** Draws the pictures for shared links as PNG files, in the fonts and colours of the site. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import tokens from '../../app/styles/tokens.css?raw';
import type { Drawing } from '../../previews/picture.ts';
import { COLOUR_NAMES, type Colours } from '../../previews/picture-marks.ts';
import { readFonts } from './fonts.ts';

export interface DrawnPicture {
  readonly file: string;
  readonly png: Uint8Array;
}

/** A picture to draw, once the fonts are loaded. */
export interface PictureSource {
  readonly file: string;
  readonly svg: (drawing: Drawing) => string;
}

/** One after the other: drawing a picture keeps the processor busy anyway. */
export async function* drawPictures(sources: readonly PictureSource[]): AsyncGenerator<DrawnPicture> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
  const drawing: Drawing = { colours: coloursOf(tokens), ...(await readFonts()) };
  for (const { file, svg } of sources) {
    const resvg = new Resvg(svg(drawing));
    const image = resvg.render();
    yield { file, png: image.asPng() };
    image.free();
    resvg.free();
  }
}

/** The light theme comes first in the style sheet. */
function coloursOf(css: string): Colours {
  const colour = (name: string) => {
    const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css) ?? [];
    if (value === undefined) throw new Error(`tokens.css has lost --${name}`);
    return value;
  };
  return Object.fromEntries(COLOUR_NAMES.map((name) => [name, colour(name)])) as Colours;
}
