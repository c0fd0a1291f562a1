/** Every relation that an editor judged, with its contact, and the number of each kind. Pure. */

import type { Contact, Relation, RelationKind } from '../model/contact.ts';
import { RELATIONS } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';

export interface Judgement {
  readonly contact: Contact;
  readonly relation: Relation;
}

/** By date of the contact, then by point, in the order of all points. */
export function judgementsOf(contacts: readonly Contact[], points: readonly PointId[]): readonly Judgement[] {
  return contacts.flatMap((contact) =>
    contact.relations
      .toSorted((a, b) => points.indexOf(a.point) - points.indexOf(b.point))
      .map((relation) => ({ contact, relation })),
  );
}

export function countRelations(judgements: readonly Judgement[]): Readonly<Record<RelationKind, number>> {
  return Object.fromEntries(
    RELATIONS.map((kind) => [kind, judgements.filter(({ relation }) => relation.relation === kind).length]),
  ) as Record<RelationKind, number>;
}
