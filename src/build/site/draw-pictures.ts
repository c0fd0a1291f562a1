/** Draws the pictures for shared links as PNG files, in the fonts and colours of the site. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import tokens from '../../app/styles/tokens.css?raw';
import type { Drawing } from '../../previews/picture.ts';
import { COLOUR_NAMES, type Colours } from '../../previews/picture-marks.ts';
import { readFonts } from './fonts.ts';

let loading: Promise<Drawing> | undefined;

/** Loads the fonts and the renderer once, however many pictures are drawn. */
function loadDrawing(): Promise<Drawing> {
  loading ??= (async () => {
    const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
    await initWasm(await readFile(wasm));
    return { colours: coloursOf(tokens), ...(await readFonts()) };
  })();
  return loading;
}

/** A picture as a PNG file. */
export async function drawPicture(svg: (drawing: Drawing) => string): Promise<Uint8Array> {
  const resvg = new Resvg(svg(await loadDrawing()));
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
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
