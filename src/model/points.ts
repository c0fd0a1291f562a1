/** The base list of points: what a statement is about; the rows of every comparison, in their order. */

export const BASE_POINTS = [
  'itself',
  'initiative',
  'subject',
  'ukraine',
  'ceasefire',
  'security',
  'arms-control',
  'incidents',
  'regions',
  'economy',
  'people',
  'channels',
  'warnings',
  'outcome',
  'tone',
  'other',
  'withheld',
] as const;
export type BasePoint = (typeof BASE_POINTS)[number];

/** Ids go into links, so they are permanent and never translated. A corpus may add its own (`vocabulary.ts`). */
export type PointId = string;

/** That it took place, who sought it, and what it was about in general: who says no more than this gives no details. */
const FORMAL: readonly PointId[] = ['itself', 'initiative', 'subject'];

export function isFormal(point: PointId): boolean {
  return FORMAL.includes(point);
}
