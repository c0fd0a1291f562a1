/** Reads the fonts that the site serves, as outlines: in any weight, measured as they are drawn. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font as FontFile } from 'fontkit';
import wawoff2 from 'wawoff2';
import type { Font } from '../../previews/picture-type.ts';

const require = createRequire(import.meta.url);
/** In the order in which they are searched for a letter. */
const SUBSETS = ['latin', 'latin-ext'] as const;
const WITH_CYRILLIC = [...SUBSETS, 'cyrillic'] as const;

export interface Fonts {
  readonly serif: Font;
  readonly sans: Font;
  readonly semi: Font;
}

export async function readFonts(): Promise<Fonts> {
  const newsreader = await readSubsets(
    SUBSETS,
    (subset) => `newsreader/files/newsreader-${subset}-opsz-normal.woff2`,
  );
  const source = await readSubsets(
    ['cyrillic'],
    (subset) => `source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`,
  );
  const franklin = await readSubsets(
    WITH_CYRILLIC,
    (subset) => `libre-franklin/files/libre-franklin-${subset}-wght-normal.woff2`,
  );
  return {
    serif: fontOf([...inStyle(newsreader, { wght: 500, opsz: 72 }), ...inStyle(source, { wght: 500 })]),
    sans: fontOf(inStyle(franklin, { wght: 400 })),
    semi: fontOf(inStyle(franklin, { wght: 600 })),
  };
}

function readSubsets(subsets: readonly string[], fileOf: (subset: string) => string): Promise<Buffer[]> {
  return Promise.all(subsets.map((subset) => readFontFile(fileOf(subset))));
}

/** A file of `@fontsource-variable` as TrueType, the only format in which fontkit takes a weight out of a variable font. */
export async function readFontFile(file: string): Promise<Buffer> {
  return decompress(await readFile(require.resolve(`@fontsource-variable/${file}`)));
}

let decompressed: Promise<unknown> = Promise.resolve();

/** One font after the other, whoever asks: wawoff2 returns a view of its memory, which the next font overwrites. */
export function decompress(font: Buffer): Promise<Buffer> {
  const result = decompressed.then(async () => Buffer.from(await wawoff2.decompress(font)));
  decompressed = result.catch(() => undefined);
  return result;
}

function inStyle(subsets: readonly Buffer[], axes: Readonly<Record<string, number>>): FontFile[] {
  return subsets.map((subset) => create(subset).getVariation(axes));
}

function fontOf(files: readonly FontFile[]): Font {
  return {
    width: (text, size) => {
      let width = 0;
      for (const { advance } of glyphsOf(files, text, size)) width += advance;
      return width;
    },
    outline: (text, size) => {
      let x = 0;
      let d = '';
      for (const { glyph, scale, advance, xOffset, yOffset } of glyphsOf(files, text, size)) {
        d += glyph.path.transform(scale, 0, 0, -scale, x + xOffset * scale, -yOffset * scale).toSVG();
        x += advance;
      }
      return d;
    },
  };
}

/** Leaves out a letter that no file has: a box in its place would be of no use. */
function* glyphsOf(files: readonly FontFile[], text: string, size: number) {
  for (const { file, letters } of runsOf(files, text)) {
    const scale = size / file.unitsPerEm;
    const { glyphs, positions } = file.layout(letters);
    for (const [index, glyph] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      yield { glyph, scale, advance: xAdvance * scale, xOffset, yOffset };
    }
  }
}

/** Groups neighbours that one file has, so that they are kerned. */
function runsOf(
  files: readonly FontFile[],
  text: string,
): { readonly file: FontFile; readonly letters: string }[] {
  const runs: { file: FontFile; letters: string }[] = [];
  for (const letter of text.replaceAll('\u202f', '\u00a0')) {
    const file = files.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    const last = runs.at(-1);
    if (file && last?.file === file) last.letters += letter;
    else if (file) runs.push({ file, letters: letter });
  }
  return runs;
}
