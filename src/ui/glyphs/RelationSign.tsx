/** The sign of a relation: equal, about, unequal; always beside its name. */

import type { RelationKind } from '../../model/contact.ts';
import { RELATION_SIGNS } from './relation-signs.ts';

export function RelationSign({ relation }: { readonly relation: RelationKind }) {
  return (
    <svg className="icon" width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
      <path d={RELATION_SIGNS[relation]} />
    </svg>
  );
}
