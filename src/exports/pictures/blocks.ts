/** Blocks of a picture: each knows its height before it is drawn, so that a picture can be filled without cutting one. Pure. */

import { breakLines, cut } from '../../previews/picture-type.ts';
import type { Face, Mark } from './scene.ts';
import type { Types } from './typefaces.ts';

export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Mark[];
}

export const NOTHING: Block = { height: 0, draw: () => [] };

export const space = (height: number): Block => ({ height, draw: () => [] });

/** One below the other. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, gap * Math.max(0, shown.length - 1)),
    draw: (x, y) => {
      let top = y;
      return shown.flatMap((block) => {
        const marks = block.draw(x, top);
        top += block.height + gap;
        return marks;
      });
    },
  };
}

/** Beside each other, each at its distance from the left; as high as the highest. */
export function beside(blocks: readonly { readonly at: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    draw: (x, y) => blocks.flatMap(({ at, block }) => block.draw(x + at, y)),
  };
}

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** From baseline to baseline. */
  readonly lead: number;
  readonly fill: string;
}

export interface Run {
  readonly text: string;
  readonly language?: string | undefined;
}

/** Whole words, in as many lines as they need; at most `most`, the last of which ends with an ellipsis if there would be more. */
export function paragraph(
  { text, language }: Run,
  { face, size, lead, fill }: TextStyle,
  width: number,
  types: Types,
  most = Number.POSITIVE_INFINITY,
): Block {
  const type = types[face];
  const all = breakLines(text, type, size, width);
  const lines =
    all.length <= most
      ? all
      : [...all.slice(0, most - 1), cut(`${all.slice(most - 1).join(' ')}…`, type, size, width)];
  return {
    height: lines.length * lead,
    draw: (x, y) =>
      lines.map((line, index) => ({
        kind: 'text',
        text: line,
        x,
        // The middle of the letters is that of the line.
        y: y + lead * index + lead / 2 + size * 0.34,
        size,
        face,
        fill,
        ...(language !== undefined && { language }),
      })),
  };
}

/** A block in a box with a border, or on a ground. */
export function boxed(
  block: Block,
  width: number,
  padding: number,
  paint: { readonly stroke?: string; readonly fill?: string },
  least = 0,
): Block {
  const height = Math.max(least, block.height + padding * 2);
  return {
    height,
    draw: (x, y) => [
      {
        kind: 'path',
        d: `M0 0H${width - 1}V${height - 1}H0Z`,
        x: x + 0.5,
        y: y + 0.5,
        scale: 1,
        ...paint,
      },
      ...block.draw(x + padding, y + padding),
    ],
  };
}
