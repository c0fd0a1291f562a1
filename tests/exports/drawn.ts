/** Reads pictures by a program that has not made them: draws SVG, and decodes PNG. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFontFile } from '../../src/build/site/fonts.ts';

const require = createRequire(import.meta.url);

const FILES = [
  'newsreader/files/newsreader-latin-wght-normal.woff2',
  'libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  'libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2',
  'source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
];

let fonts: Promise<Uint8Array[]> | undefined;

/** As resvg draws it, which knows the typefaces by their files, since it reads none out of a style. */
export async function drawn(
  svg: string,
): Promise<{ width: number; height: number; pixels: Uint8Array; png: Uint8Array }> {
  fonts ??= (async () => {
    await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))).catch(() => undefined);
    return Promise.all(FILES.map(readFontFile));
  })();
  const resvg = new Resvg(svg, { font: { fontBuffers: await fonts, loadSystemFonts: false } as never });
  const image = resvg.render();
  const { width, height, pixels } = image;
  const result = { width, height, pixels: Uint8Array.from(pixels), png: image.asPng() };
  image.free();
  resvg.free();
  return result;
}

/** As the decoder of resvg finds it. */
export async function sizeOfPng(png: Uint8Array): Promise<{ width: number; height: number }> {
  await drawn('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  const resvg = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="9999"><image href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
  );
  const { width = 0, height = 0 } = resvg.getBBox() ?? {};
  resvg.free();
  return { width, height };
}
