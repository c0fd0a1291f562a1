/** What a picture is made of: a few kinds of marks, written as SVG or drawn on a canvas alike. Pure. */

import type { Half } from '../../model/voices.ts';

export type Face = 'title' | 'serif' | 'sans' | 'semi';

/** The lines of a half that declines: at 45 degrees, in the hue of its side. */
export interface Hatch {
  readonly hatch: Half;
  readonly colour: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A path in its own units, of which `scale` makes pixels. Its stroke and its hatch grow with it. */
export interface Shape {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill?: string | Hatch;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dashes?: readonly number[];
  readonly round?: boolean;
  /** In the units of the path. */
  readonly clip?: Box;
}

/** One line of text, whose baseline begins at `x` and `y`, or has its middle or end there. */
export interface TextLine {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  /** BCP 47 tag, of words that are not in the language of the picture. */
  readonly language?: string | undefined;
  /** In degrees, around the beginning of the baseline. */
  readonly turned?: number;
}

export type Mark = Shape | TextLine;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly language: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

export function rect(
  { x, y, width, height }: Box,
  paint: Pick<Shape, 'fill' | 'stroke' | 'strokeWidth' | 'dashes'>,
): Shape {
  return { kind: 'path', d: `M0 0H${round(width)}V${round(height)}H0Z`, x, y, scale: 1, ...paint };
}

export function rule(x: number, y: number, width: number, colour: string, thickness = 1): Shape {
  return rect({ x, y, width, height: thickness }, { fill: colour });
}

/** The same marks elsewhere, and larger or smaller. */
export function placed(marks: readonly Mark[], x: number, y: number, scale = 1): readonly Mark[] {
  return marks.map((mark) => {
    const at = { x: x + mark.x * scale, y: y + mark.y * scale };
    return mark.kind === 'text'
      ? { ...mark, ...at, size: mark.size * scale }
      : { ...mark, ...at, scale: mark.scale * scale };
  });
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
