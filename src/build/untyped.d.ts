/** Types for the two libraries of this folder that ship none; only what we call. */

declare module 'fontkit' {
  export interface Glyph {
    readonly path: {
      transform(a: number, b: number, c: number, d: number, e: number, f: number): { toSVG(): string };
    };
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(code: number): boolean;
    /** One instance of a variable font. */
    getVariation(axes: Readonly<Record<string, number>>): Font;
    layout(text: string): {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly {
        readonly xAdvance: number;
        readonly xOffset: number;
        readonly yOffset: number;
      }[];
    };
  }
  export function create(font: Buffer): Font;
}

declare module 'wawoff2' {
  const wawoff2: { decompress(font: Uint8Array): Promise<Uint8Array> };
  export default wawoff2;
}
