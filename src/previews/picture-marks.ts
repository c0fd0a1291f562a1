/** Markers and half-marks for a picture: the app's shapes with inlined colours. Pure. */

import type { MarkerHalf } from '../model/marker-halves.ts';
import type { Half } from '../model/voices.ts';
import { type MarkerSpec, markerShapes, type Shape } from '../ui/glyphs/marker-shapes.ts';

/** The design tokens that a picture uses. */
export const COLOUR_NAMES = [
  'paper',
  'surface',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'edge',
  'ru',
  'ru-fill',
  'us',
  'us-fill',
] as const;
export type Colours = Readonly<Record<(typeof COLOUR_NAMES)[number], string>>;

/** Text and fill of a half. */
export const hueOf = (half: Half, colours: Colours) =>
  half === 'left'
    ? { text: colours.ru, fill: colours['ru-fill'] }
    : { text: colours.us, fill: colours['us-fill'] };

/** The clip paths and hatches that the marks reference, as on the page. */
export function markDefinitions(colours: Colours): string {
  const clip = (id: string, x: number, width: number) =>
    `<clipPath id="${id}"><rect x="${x}" y="-60" width="${width}" height="120"/></clipPath>`;
  const hatch = (half: Half) =>
    `<pattern id="mark-hatch-${half}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V4" stroke="${hueOf(half, colours).text}" stroke-width="1.9"/></pattern>`;
  return `<defs>${clip('mark-left', -60, 59)}${clip('mark-right', 1, 59)}${hatch('left')}${hatch('right')}</defs>`;
}

/** Drawn at the size of the timeline, then enlarged with its outline and hatch. */
export function markerSvg(spec: MarkerSpec, at: Spot, colours: Colours): string {
  const shapes = markerShapes(spec, RADIUS).map((shape) => pathOf(shape, colours));
  return `<g transform="translate(${at.x} ${at.y}) scale(${at.scale})">${shapes.join('')}</g>`;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Half the size of a marker before it is enlarged. */
export const RADIUS = 22;

function pathOf({ d, className, clip, fill, dashes }: Shape, colours: Colours): string {
  return `<path d="${d}"${clip ? ` clip-path="url(#${clip})"` : ''}${dashes ? ` stroke-dasharray="${dashes}"` : ''} ${paintOf(className, fill, colours)}/>`;
}

/** The style sheet's rules for these classes. */
function paintOf(className: string, fill: string | undefined, colours: Colours): string {
  switch (className) {
    case 'mark-ground':
      return `fill="${colours.surface}"`;
    case 'mark-outline':
      return `fill="none" stroke="${colours['ink-2']}" stroke-width="1.5"`;
    case 'mark-middle':
      return `stroke="${colours.edge}" stroke-width="1"`;
    case 'mark-fill-left':
      return `fill="${colours['ru-fill']}"`;
    case 'mark-fill-right':
      return `fill="${colours['us-fill']}"`;
    case 'mark-hatched':
      return `fill="url(#${fill})"`;
    default:
      throw new Error(`a marker has a shape that pictures do not know: ${className}`);
  }
}

/** The half-filled square before the name of a side, 13 units wide. */
export function sideMarkSvg(half: Half, state: MarkerHalf, at: Spot, colours: Colours): string {
  const x = half === 'left' ? -5.75 : 0.5;
  const { fill } = hueOf(half, colours);
  const box = `x="${x}" y="-5.75" width="5.25" height="11.5"`;
  const inside: Record<MarkerHalf, string> = {
    filled: `<rect ${box} fill="${fill}"/>`,
    hatched: `<rect ${box} fill="url(#mark-hatch-${half})"/>`,
    context: `<rect x="${x + 0.9}" y="-4.85" width="3.45" height="9.7" fill="none" stroke="${fill}" stroke-width="2"/>`,
    empty: '',
  };
  return `<g transform="translate(${at.x} ${at.y}) scale(${at.scale})">${inside[state]}<rect x="-5.75" y="-5.75" width="11.5" height="11.5" fill="none" stroke="${colours.ink}" stroke-width="1.3"/></g>`;
}
