/** The closed list of points: what a statement is about; the rows of every comparison, in their order. */

export const POINT_IDS = [
  'itself',
  'initiative',
  'subject',
  'ukraine',
  'security',
  'incidents',
  'channels',
  'warnings',
  'outcome',
  'tone',
  'other',
  'withheld',
] as const;

/** Ids go into links, so they are permanent and never translated. */
export type PointId = (typeof POINT_IDS)[number];
