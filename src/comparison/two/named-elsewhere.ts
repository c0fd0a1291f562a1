/** Where a contact names a point that none of its accounts has as a main one: under other points, or in related remarks. Pure. */

import type { BearingStatement, Library } from '../../corpus/library.ts';
import type { PointId } from '../../model/points.ts';
import { isAttributed } from '../../model/statement.ts';
import { HALVES, isSide } from '../../model/voices.ts';
import { mentionsOf, pointsMentioning } from '../../selection/mentions-of.ts';
import type { Column, Comparison } from '../../selection/pair-accounts.ts';

export interface NamedElsewhere {
  /** The columns whose account names it under another point. */
  readonly columns: readonly Column[];
  /** The points under which the text itself, or another voice, names it. */
  readonly told: readonly PointId[];
  /** Related remarks about it, in neither account. */
  readonly remarks: readonly BearingStatement[];
}

export function namedElsewhere(
  library: Library,
  { contact, columns }: Comparison,
  point: PointId,
): NamedElsewhere {
  const told = mentionsOf(library, contact, point).flatMap(({ statement, under }) =>
    isAttributed(statement) && statement.sides.some(isSide) ? [] : [under],
  );
  return {
    columns: HALVES.map((half) => columns[half]).filter(
      ({ sides }) => pointsMentioning(library, contact, point, sides).length > 0,
    ),
    told: [...new Set(told)],
    remarks: library
      .statementsOn(contact.id)
      .filter(({ bearing }) => bearing.as === 'around' && bearing.points.includes(point)),
  };
}
