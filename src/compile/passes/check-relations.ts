/** Whether the relations of a contact say how its accounts compare: none missing, none between words that are not there. */

import type { Relation } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import { isAttributed, type Statement, sidesIn } from '../../model/statement.ts';
import { type Half, halfOf, isSide } from '../../model/voices.ts';
import type { Compilation } from '../compilation.ts';
import type { Position } from '../problem-message.ts';
import type { BearingStatement } from './derive-record.ts';

/** A relation and its position in its list, from which some may have been left out. */
export interface PlacedRelation {
  readonly relation: Relation;
  readonly at: (...path: (string | number)[]) => Position;
  /** It names a statement that does not exist, which is reported already. */
  readonly incomplete: boolean;
}

interface Checked {
  readonly contact: string;
  /** The position of the whole list. */
  readonly at: Position;
  readonly relations: readonly PlacedRelation[];
  /** Whether one is left out because its point is unknown, which is reported already: it may be the one that seems missing. */
  readonly lost: boolean;
  readonly bearingStatements: readonly BearingStatement[];
  readonly points: readonly PointId[];
  /** Whether Russia and another side both speak on a point. */
  readonly bothSpeak: (point: PointId) => boolean;
}

export function checkRelations(
  { contact, at, relations, lost, bearingStatements, points, bothSpeak }: Checked,
  { problems, ownTexts }: Compilation,
): void {
  const whole = new Set<PointId>();
  const named = new Set<PointId>();
  for (const { relation, at: place, incomplete } of relations) {
    const { point, of } = relation;
    if (whole.has(point) || (of === undefined && named.has(point)))
      problems.error(place(), 'relation-twice', point, contact);
    (of === undefined ? whole : named).add(point);
    if (incomplete) continue;
    if (!bothSpeak(point)) problems.error(place(), 'relation-without-accounts', point, contact);
    else if (of) checkNamed(of, point, place);
    else checkWhole(point, place);
  }
  if (!lost) {
    for (const point of points) {
      if (whole.has(point) || named.has(point)) continue;
      const claims = accountsOn(point).filter(({ statement }) => isClaim(statement));
      const halves = new Set(claims.flatMap(halvesOf));
      if (!bothSpeak(point) || halves.size < 2) continue;
      problems.error(at, 'relation-missing', point, contact, claims.map(asAccount));
    }
  }
  for (const point of named) if (!whole.has(point)) checkLeftOut(point);
  checkDenials();

  /** Statements of both halves, with this as their first point. */
  function checkNamed(of: readonly string[], point: PointId, place: PlacedRelation['at']): void {
    const accounts = accountsOn(point);
    for (const id of of)
      if (!accounts.some(({ statement }) => statement.id === id))
        problems.error(place('of'), 'relation-of-other', id, point, contact);
    const halves = accounts.filter(({ statement }) => of.includes(statement.id)).flatMap(halvesOf);
    const known = of.every((id) => accounts.some(({ statement }) => statement.id === id));
    if (known && new Set(halves).size < 2)
      problems.error(place(), 'relation-without-accounts', point, contact);
  }

  /**
   * Warns where a relation of the whole row was written for a side's own text, and another text adds an account of the same
   * half: the reason would cover that too.
   */
  function checkWhole(point: PointId, place: PlacedRelation['at']): void {
    const accounts = accountsOn(point);
    const strays = accounts.filter(
      (one) =>
        !ownTexts.has(one.statement.text) &&
        accounts.some(
          (other) =>
            ownTexts.has(other.statement.text) &&
            halvesOf(one).some((half) => halvesOf(other).includes(half)),
        ),
    );
    if (strays.length > 0)
      problems.warn(place(), 'relation-of-several-texts', point, contact, strays.map(asAccount));
  }

  /** Warns of what one side says on a point and no relation names: the panel derives that the other account lacks it. */
  function checkLeftOut(point: PointId): void {
    const accounts = accountsOn(point);
    const here = relations.filter(({ relation }) => relation.point === point);
    const of = new Set(here.flatMap(({ relation }) => relation.of ?? []));
    const isSound =
      bothSpeak(point) &&
      here.every(({ incomplete }) => !incomplete) &&
      [...of].every((id) => accounts.some(({ statement }) => statement.id === id));
    const [first] = here;
    if (!first || !isSound) return;
    for (const one of accounts)
      if (isClaim(one.statement) && !of.has(one.statement.id) && new Set(halvesOf(one)).size === 1)
        problems.warn(first.at('of'), 'relation-leaves-out', point, contact, asAccount(one));
  }

  function accountsOn(point: PointId): readonly BearingStatement[] {
    return bearingStatements.filter(
      ({ statement, bearing }) =>
        bearing.as === 'account' &&
        bearing.points[0] === point &&
        isAttributed(statement) &&
        halvesOf({ statement, bearing }).length > 0,
    );
  }

  function checkDenials(): void {
    const accounts = bearingStatements.filter(
      ({ statement, bearing }) => bearing.as === 'account' && isAttributed(statement),
    );
    for (const one of accounts) {
      for (const id of one.statement.denies) {
        const denied = accounts.find(({ statement }) => statement.id === id);
        if (!denied || !halvesOf(denied).some((half) => !halvesOf(one).includes(half))) continue;
        const about = [one, denied].map(({ bearing }) => bearing.points[0]);
        const conflict = relations.some(
          ({ relation: { relation, point, of } }) =>
            relation === 'conflict' &&
            about.includes(point) &&
            (of === undefined || (of.includes(id) && of.includes(one.statement.id))),
        );
        if (!conflict) problems.error(at, 'denial-without-conflict', one.statement.id, id, contact);
      }
    }
  }
}

export function halvesOf({ statement, bearing }: BearingStatement): Half[] {
  return sidesIn(statement, bearing).filter(isSide).map(halfOf);
}

/** An account that declines to say, or leaves open what else there was, has nothing that could be compared. */
function isClaim({ declines, leavesOpen }: Statement): boolean {
  return !declines && !leavesOpen;
}

function asAccount({ statement: { id, passages } }: BearingStatement) {
  return { id, words: passages[0]?.words ?? '' };
}
