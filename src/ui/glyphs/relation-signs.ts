/** The signs of relations as paths in a square of 16 units: equal, about, unequal. */

import type { RelationKind } from '../../model/contact.ts';

export const RELATION_SIGNS: Record<RelationKind, string> = {
  agree: 'M3.5 6h9M3.5 10h9',
  emphasis: 'M3 9c1.7-3 3.3-3 5-1s3.3 2 5-1',
  conflict: 'M3.5 6h9M3.5 10h9M10.5 3.5l-5 9',
};
