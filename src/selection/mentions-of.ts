/** Where a contact's statements mention a point that they are not compared under. */

import type { Library } from '../corpus/library.ts';
import type { Contact } from '../model/contact.ts';
import type { PointId } from '../model/points.ts';
import { isAttributed, type Statement } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';

/** A statement that mentions a point, and the point that it is compared under. */
export interface Elsewhere {
  readonly statement: Statement;
  readonly under: PointId;
}

/** The statements on a contact that mention a point while they are filed under another one, in text order. */
export function mentionsOf(library: Library, contact: Contact, point: PointId): Elsewhere[] {
  return library.statementsOn(contact.id).flatMap(({ statement, bearing }) => {
    const [under, ...others] = bearing.points;
    return bearing.as === 'account' && under !== undefined && others.includes(point)
      ? [{ statement, under }]
      : [];
  });
}

/** The points under which an account of these sides mentions another point, each once. */
export function pointsMentioning(
  library: Library,
  contact: Contact,
  point: PointId,
  sides: readonly Side[],
): readonly PointId[] {
  const points = mentionsOf(library, contact, point).flatMap(({ statement, under }) =>
    isAttributed(statement) && statement.sides.some((side) => sides.some((own) => own === side))
      ? [under]
      : [],
  );
  return [...new Set(points)];
}
