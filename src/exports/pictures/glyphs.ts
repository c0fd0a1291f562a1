/** Markers, cells and signs as marks: the shapes of the app in the colours of a picture. Pure. */

import type { CellState } from '../../model/cell.ts';
import type { RelationKind } from '../../model/contact.ts';
import type { MarkerHalf } from '../../model/marker-halves.ts';
import type { Half } from '../../model/voices.ts';
import { type Colours, hueOf } from '../../previews/picture-marks.ts';
import type { CellHalves } from '../../selection/halves.ts';
import { type Shape as MarkerShape, type MarkerSpec, markerShapes } from '../../ui/glyphs/marker-shapes.ts';
import { RELATION_SIGNS } from '../../ui/glyphs/relation-signs.ts';
import type { Box, Mark, Shape } from './scene.ts';

/** The halves leave a gap between them (`GlyphDefinitions.tsx`). */
const CLIPS: Readonly<Record<string, Box>> = {
  'mark-left': { x: -60, y: -60, width: 59, height: 120 },
  'mark-right': { x: 1, y: -60, width: 59, height: 120 },
};

/** A contact's marker around the origin, its outline of one width whatever its radius. */
export function marker(spec: MarkerSpec, radius: number, colours: Colours): readonly Mark[] {
  return markerShapes(spec, radius).map((shape) => ({
    kind: 'path',
    d: shape.d,
    x: 0,
    y: 0,
    scale: 1,
    ...paintOf(shape, colours),
    ...(shape.dashes && { dashes: shape.dashes.split(' ').map(Number) }),
    ...(shape.clip && { clip: CLIPS[shape.clip] as Box }),
  }));
}

/** The style sheet's rules for these classes. */
function paintOf({ className, fill }: MarkerShape, colours: Colours): Partial<Shape> {
  switch (className) {
    case 'mark-ground':
      return { fill: colours.surface };
    case 'mark-outline':
      return { stroke: colours['ink-2'], strokeWidth: 1.5 };
    case 'mark-middle':
      return { stroke: colours.edge, strokeWidth: 1 };
    case 'mark-fill-left':
      return { fill: colours['ru-fill'] };
    case 'mark-fill-right':
      return { fill: colours['us-fill'] };
    default:
      return { fill: hatch(fill === 'mark-hatch-left' ? 'left' : 'right', colours) };
  }
}

const hatch = (half: Half, colours: Colours) => ({ hatch: half, colour: hueOf(half, colours).text });

const box = (x: number, y: number, width: number, height: number, paint: Partial<Shape>): Shape => ({
  kind: 'path',
  d: `M0 0H${width}V${height}H0Z`,
  x,
  y,
  scale: 1,
  ...paint,
});

const circle = (x: number, radius: number) => ({
  kind: 'path' as const,
  d: `M${-radius} 0a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`,
  x,
  y: 0,
  scale: 1,
});
const ring = (x: number, radius: number, colours: Colours): Shape => ({
  ...circle(x, radius),
  stroke: colours.ink,
  strokeWidth: 1.5,
});
const dot = (x: number, radius: number, fill: string): Shape => ({ ...circle(x, radius), fill });

/** The half-filled square before the name of a side, 13 units wide, around the origin. */
export function sideMark(half: Half, state: MarkerHalf, colours: Colours): readonly Mark[] {
  const x = half === 'left' ? -5.75 : 0.5;
  const { fill } = hueOf(half, colours);
  const inside: Record<MarkerHalf, readonly Mark[]> = {
    filled: [box(x, -5.75, 5.25, 11.5, { fill })],
    hatched: [box(x, -5.75, 5.25, 11.5, { fill: hatch(half, colours) })],
    context: [dot(x + 2.6, 1.6, fill)],
    empty: [],
  };
  return [...inside[state], box(-5.75, -5.75, 11.5, 11.5, { stroke: colours.ink, strokeWidth: 1.3 })];
}

/** The cell of one point, 36 by 14 around the origin, as `SplitCell.tsx` draws it. */
export function splitCell({ left, right, told }: CellHalves, colours: Colours): readonly Mark[] {
  const isEmpty = (state: CellState) => state === 'none' || state === 'told';
  if (isEmpty(left) && isEmpty(right))
    return told ? [ring(0, 3.5, colours)] : [box(-5, -0.5, 10, 1, { fill: colours.edge })];
  return [...halfCell('left', left, -17.25, colours), ...halfCell('right', right, 1, colours)];
}

function halfCell(half: Half, state: CellState, x: number, colours: Colours): readonly Mark[] {
  const { fill } = hueOf(half, colours);
  const empty = box(x + 0.5, -5.75, 15.25, 11.5, { stroke: colours.edge });
  switch (state) {
    case 'account':
      return [box(x, -6.25, 16.25, 12.5, { fill })];
    case 'declined':
      return [
        box(x, -6.25, 16.25, 12.5, { fill: hatch(half, colours) }),
        box(x + 0.5, -5.75, 15.25, 11.5, { stroke: fill }),
      ];
    case 'account-declines':
      return [
        box(x, 0, 16.25, 6.25, { fill: hatch(half, colours) }),
        box(x + 0.5, -5.75, 15.25, 11.5, { stroke: fill }),
        box(x, -6.25, 16.25, 6.25, { fill }),
      ];
    case 'context':
      return [empty, dot(x + 8.125, 2.5, fill)];
    case 'open':
      return [empty, ring(x + 8.125, 2.75, colours)];
    case 'elsewhere':
      return [empty, box(x + 4.125, -1.25, 8, 2.5, { fill })];
    case 'told':
    case 'none':
      return [empty];
  }
}

/** The sign of a relation, 16 units square around the origin. */
export function relationSign(relation: RelationKind, colours: Colours): readonly Mark[] {
  return [
    {
      kind: 'path',
      d: RELATION_SIGNS[relation],
      x: -8,
      y: -8,
      scale: 1,
      stroke: colours.ink,
      strokeWidth: 1.5,
      round: true,
    },
  ];
}
