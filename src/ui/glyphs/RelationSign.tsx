/** The sign of a relation: equal, about, unequal; always beside its name. */

import type { RelationKind } from '../../model/contact.ts';

const SIGNS: Record<RelationKind, string> = {
  agree: 'M3.5 6h9M3.5 10h9',
  emphasis: 'M3 9c1.7-3 3.3-3 5-1s3.300 2 5-1',
  conflict: 'M3.500 6h9M3.500 10h9M10.500 3.500l-5 9',
};

export function RelationSign({ relation }: { readonly relation: RelationKind }) {
  return (
    <svg className="icon" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[relation]} />
    </svg>
  );
}
