/** A scene as SVG, in which text stays text; the typefaces come as data, since a picture is opened where the site is not. Pure. */

import { HALVES, type Half } from '../../model/voices.ts';
import { escapeXml } from '../../previews/escape.ts';
import { type Hatch, round, type Scene, type Shape, type TextLine } from './scene.ts';
import { FACES } from './typefaces.ts';

/** A part of a typeface, as the page has it. */
export interface FontFace {
  readonly family: string;
  /** `200 800` */
  readonly weight: string;
  readonly unicodeRange: string;
  /** The file, in base 64. */
  readonly data: string;
}

/** As it is shown in the page, which has the typefaces, and whose policy lets no style in. */
export function sceneMarkup(scene: Scene): string {
  return svg(scene, '');
}

/** As a file of its own. `about`: labels and values that say where it is from. */
export function sceneFile(
  scene: Scene,
  fonts: readonly FontFace[],
  about: readonly (readonly [label: string, value: string])[],
): string {
  const faces = fonts.map(
    ({ family, weight, unicodeRange, data }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${unicodeRange};src:url("data:font/woff2;base64,${data}") format("woff2")}`,
  );
  const lines = about.map(([label, value]) => `${label}: ${value}`);
  const licence =
    fonts.length > 0 ? ['Typefaces: SIL Open Font License 1.1 (https://openfontlicense.org)'] : [];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg(
    scene,
    `<metadata>${text([...lines, ...licence].join('\n'))}</metadata>${faces.length > 0 ? `<style>${faces.join('')}</style>` : ''}`,
  )}\n`;
}

function svg({ width, height, paper, language, title, description, marks }: Scene, inside: string): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  const shapes = marks.filter((mark) => mark.kind === 'path');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${text(language)}" role="img" text-rendering="geometricPrecision" aria-labelledby="picture-title picture-description">`,
    `<title id="picture-title">${text(title)}</title><desc id="picture-description">${text(description)}</desc>`,
    inside,
    definitions(shapes),
    `<rect width="${round(width)}" height="${round(height)}" fill="${paper}"/>`,
    ...marks.map((mark) => (mark.kind === 'text' ? textOf(mark) : shapeOf(mark))),
    '</svg>',
  ].join('');
}

/** In units of the path, so that the lines lie as they do on the page. */
function definitions(shapes: readonly Shape[]): string {
  const hatches = new Map<Half, Hatch>();
  const clips = new Set<string>();
  for (const { fill, clip } of shapes) {
    if (typeof fill === 'object') hatches.set(fill.hatch, fill);
    if (clip) clips.add(clipOf(clip));
  }
  const patterns = HALVES.flatMap((half) => {
    const hatch = hatches.get(half);
    return hatch
      ? `<pattern id="picture-hatch-${half}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V4" stroke="${hatch.colour}" stroke-width="1.9"/></pattern>`
      : [];
  });
  const paths = [...clips].map((id) => {
    const [x, y, width, height] = id.split('_').map(Number);
    return `<clipPath id="picture-clip-${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`;
  });
  return patterns.length + paths.length === 0 ? '' : `<defs>${patterns.join('')}${paths.join('')}</defs>`;
}

function clipOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return [x, y, width, height].map(round).join('_');
}

function shapeOf({
  d,
  x,
  y,
  scale,
  fill,
  stroke,
  strokeWidth = 1,
  dashes,
  round: caps,
  clip,
}: Shape): string {
  const painted = typeof fill === 'object' ? `url(#picture-hatch-${fill.hatch})` : (fill ?? 'none');
  return [
    `<path transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${round(scale)})`}"`,
    ` d="${d}" fill="${painted}"`,
    stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${round(strokeWidth)}"`,
    dashes ? ` stroke-dasharray="${dashes.map(round).join(' ')}"` : '',
    caps ? ' stroke-linecap="round"' : '',
    clip ? ` clip-path="url(#picture-clip-${clipOf(clip)})"` : '',
    '/>',
  ].join('');
}

function textOf({ text: words, x, y, size, face, fill, anchor, language, turned }: TextLine): string {
  const { families, weight } = FACES[face];
  const family = families.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
  return [
    `<text x="${round(x)}" y="${round(y)}" font-family="${family}" font-weight="${weight}" font-size="${round(size)}" fill="${fill}"`,
    anchor === undefined ? '' : ` text-anchor="${anchor}"`,
    language === undefined ? '' : ` xml:lang="${text(language)}"`,
    turned === undefined ? '' : ` transform="rotate(${turned} ${round(x)} ${round(y)})"`,
    ' xml:space="preserve">',
    text(words),
    '</text>',
  ].join('');
}

/** Characters that XML cannot hold at all become U+FFFD. */
function text(words: string): string {
  return escapeXml(words.toWellFormed().replace(/[^\t\n\r\P{Cc}]|[\ufffe\uffff]/gu, '\ufffd'));
}
