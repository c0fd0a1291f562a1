/** The typefaces of the site, read from the packages that serve them, as outlines: in any weight, measured as they are drawn. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import wawoff2 from 'wawoff2';
import type { Face } from '../../previews/picture-type.ts';

const require = createRequire(import.meta.url);
/** In the order in which they are asked for a letter. */
const SUBSETS = ['latin', 'latin-ext'] as const;

export async function readFaces(): Promise<{
  readonly serif: Face;
  readonly sans: Face;
  readonly semi: Face;
}> {
  const newsreader = await unpack((subset) => `newsreader/files/newsreader-${subset}-opsz-normal.woff2`);
  const franklin = await unpack(
    (subset) => `libre-franklin/files/libre-franklin-${subset}-wght-normal.woff2`,
  );
  return {
    serif: faceOf(newsreader, { wght: 500, opsz: 72 }),
    sans: faceOf(franklin, { wght: 400 }),
    semi: faceOf(franklin, { wght: 600 }),
  };
}

/** As TrueType, since a variable font can be cut in no other form. */
function unpack(fileOf: (subset: string) => string): Promise<Buffer[]> {
  return Promise.all(
    SUBSETS.map(async (subset) => {
      const packed = await readFile(require.resolve(`@fontsource-variable/${fileOf(subset)}`));
      return Buffer.from(await wawoff2.decompress(packed));
    }),
  );
}

function faceOf(files: readonly Buffer[], axes: Readonly<Record<string, number>>): Face {
  const fonts = files.map((file) => create(file).getVariation(axes));
  return {
    width: (text, size) => set(fonts, text, size).width,
    outline: (text, size) => set(fonts, text, size).d,
  };
}

/** A letter that none of the fonts has is left out: a box in its place would tell nobody more. */
function set(
  fonts: readonly Font[],
  text: string,
  size: number,
): { readonly d: string; readonly width: number } {
  let x = 0;
  let d = '';
  for (const { font, letters } of runsOf(fonts, text)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(letters);
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      d += glyph.path.transform(scale, 0, 0, -scale, x + xOffset * scale, -yOffset * scale).toSVG();
      x += xAdvance * scale;
    }
  }
  return { d, width: x };
}

/** Neighbours that one font has, together, so that they are kerned. */
function runsOf(fonts: readonly Font[], text: string): { readonly font: Font; readonly letters: string }[] {
  const runs: { font: Font; letters: string }[] = [];
  for (const letter of text.replaceAll('\u202f', '\u00a0')) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    const last = runs.at(-1);
    if (font && last?.font === font) last.letters += letter;
    else if (font) runs.push({ font, letters: letter });
  }
  return runs;
}
