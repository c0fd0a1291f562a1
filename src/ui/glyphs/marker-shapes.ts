/** The split marker of a contact as plain shapes: outline for the kind, halves for the accounts, dashes for the status. */

import type { BaseKind, Kind, Status } from '../../model/kinds.ts';
import type { MarkerHalf } from '../../model/marker-halves.ts';
import type { Half } from '../../model/voices.ts';
import type { Halves } from '../../selection/halves.ts';

/** One SVG path; `clip` and `fill` name definitions of `GlyphDefinitions`. */
export interface Shape {
  readonly d: string;
  readonly className: string;
  readonly clip?: string;
  readonly fill?: string;
  readonly dashes?: string;
}

export interface MarkerSpec {
  /** A base kind, whose shape it is. */
  readonly kind: Kind;
  readonly status: Status;
  readonly halves: Halves<MarkerHalf>;
}

/** Kinds that share the shape of another. */
const DRAWN_AS: Readonly<Record<Kind, BaseKind>> = {
  conference: 'council',
  exchange: 'letter',
  'joint-statement': 'letter',
  talks: 'meeting',
  visit: 'meeting',
} satisfies Partial<Record<BaseKind, BaseKind>>;

/** The base kind that gives a kind its shape. */
export function shapeOf(kind: Kind): Kind {
  return DRAWN_AS[kind] ?? kind;
}

/** Half the side of the square that holds every marker of radius `r`, its outline included. */
export function markerExtent(r: number): number {
  return r * 1.25 + 1;
}

export function markerShapes({ kind: own, status, halves }: MarkerSpec, r: number): Shape[] {
  const kind = shapeOf(own);
  const outline = outlineOf(kind, r);
  const middle = middleOf(kind, r);
  return [
    { d: outline, className: 'mark-ground' },
    ...halfShapes('left', halves.left, kind, r),
    ...halfShapes('right', halves.right, kind, r),
    { d: `M0 ${middle.top}V${middle.bottom}`, className: 'mark-middle' },
    {
      d: outline,
      className: 'mark-outline',
      ...((status === 'planned' || status === 'announced') && { dashes: '3 2.2' }),
    },
    ...(status === 'cancelled' ? [{ d: `M${-r} ${r}L${r} ${-r}`, className: 'mark-outline' }] : []),
  ];
}

function halfShapes(half: Half, state: MarkerHalf, kind: Kind, r: number): Shape[] {
  if (state === 'empty') return [];
  const d = outlineOf(kind, r);
  const clip = `mark-${half}`;
  if (state === 'hatched') return [{ d, className: 'mark-hatched', clip, fill: `mark-hatch-${half}` }];
  if (state === 'filled') return [{ d, className: `mark-fill-${half}`, clip }];
  // A dot in an empty half, which cannot be taken for an account.
  return [{ d: dotIn(half, kind, r), className: `mark-fill-${half}` }];
}

/** Where the middle of a half is, in radii; 0 without a value. */
const HALF_HEIGHTS: Readonly<Record<Kind, number>> = { other: 0.28, summons: -0.15 };

/** 5 px wide on the timeline. */
function dotIn(half: Half, kind: Kind, r: number): string {
  const n = (value: number) => Number((value * r).toFixed(2));
  const size = 0.23;
  const x = (half === 'left' ? -0.48 : 0.48) - size;
  return `M${n(x)} ${n(HALF_HEIGHTS[kind] ?? 0)}a${n(size)} ${n(size)} 0 1 0 ${n(2 * size)} 0a${n(size)} ${n(size)} 0 1 0 ${n(-2 * size)} 0Z`;
}

function outlineOf(kind: Kind, r: number): string {
  const n = (value: number) => Number((value * r).toFixed(2));
  const polygon = (...points: [number, number][]) =>
    `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
  switch (kind) {
    case 'call':
      return `M${n(-1)} 0a${n(1)} ${n(1)} 0 1 0 ${n(2)} 0a${n(1)} ${n(1)} 0 1 0 ${n(-2)} 0Z`;
    case 'video-call': {
      const c = n(0.36);
      return `M${n(-0.84)} ${n(-0.82)}H${n(0.84)}a${c} ${c} 0 0 1 ${c} ${c}V${n(0.46)}a${c} ${c} 0 0 1 ${-c} ${c}H${n(-0.84)}a${c} ${c} 0 0 1 ${-c} ${-c}V${n(-0.46)}a${c} ${c} 0 0 1 ${c} ${-c}Z`;
    }
    case 'meeting':
      return polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]);
    case 'summit':
      return polygon([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
    case 'council':
      return polygon([-1.12, 0], [-0.56, -0.97], [0.56, -0.97], [1.12, 0], [0.56, 0.97], [-0.56, 0.97]);
    case 'summons':
      return polygon([-0.92, -0.95], [0.92, -0.95], [0.92, 0.3], [0, 1.05], [-0.92, 0.3]);
    case 'letter':
      return polygon([-0.62, -0.82], [1.12, -0.82], [0.62, 0.82], [-1.12, 0.82]);
    default:
      return polygon([0, -1.08], [1.12, 0.86], [-1.12, 0.86]);
  }
}

/** Where the hairline between the halves begins and ends; without a value, as in a triangle. */
const MIDDLES: Readonly<Record<Kind, readonly [top: number, bottom: number]>> = {
  call: [-1, 1],
  'video-call': [-0.82, 0.82],
  letter: [-0.82, 0.82],
  meeting: [-0.9, 0.9],
  summit: [-1.2, 1.2],
  council: [-0.97, 0.97],
  summons: [-0.95, 1.05],
};

function middleOf(kind: Kind, r: number): { top: number; bottom: number } {
  const [top, bottom] = MIDDLES[kind] ?? [-1.08, 0.86];
  return { top: Number((top * r).toFixed(2)), bottom: Number((bottom * r).toFixed(2)) };
}
