/** One contact → the comparison of its two accounts, point by point, distinguishing each kind of absence. */

import type { BearingStatement, Library } from '../corpus/library.ts';
import type { CellState } from '../model/cell.ts';
import { type Contact, GRAVEST_FIRST, type OutsideFact, type Relation } from '../model/contact.ts';
import { middleOf } from '../model/dating.ts';
import type { PointId } from '../model/points.ts';
import { isAttributed, type Statement } from '../model/statement.ts';
import { HALVES, type Half, halfOf, isSide, type Side } from '../model/voices.ts';
import { type CellHalves, cellHalves, type Halves } from './halves.ts';

/** How the two cells of a row relate. */
export type RowState =
  /** Both halves have an account; an editor judged how they relate. Of several relations, the gravest. */
  | { readonly kind: 'related'; readonly relation: Relation }
  /** Both halves have an account, and no one has compared them: only in a corpus that is still in work. */
  | { readonly kind: 'both' }
  /** One half alone speaks; all that it says it may relay of persons of the other, by id. */
  | { readonly kind: 'only'; readonly half: Half; readonly relaying: readonly string[] }
  /** The halves in which a side itself declines to say, and has no account here. */
  | { readonly kind: 'declined'; readonly halves: readonly Half[] }
  | { readonly kind: 'open'; readonly halves: readonly Half[] }
  /** One half speaks here, and the other mentions the point in an account under another point. */
  | { readonly kind: 'elsewhere'; readonly half: Half }
  /** Only the text itself reports or mentions something. */
  | { readonly kind: 'told' };

/** The statements of both halves that one relation is about, or several of which each shares some with another. */
export interface Pair {
  /** The gravest first. */
  readonly relations: readonly Relation[];
  readonly statements: Halves<readonly Statement[]>;
}

/** Statements of one half that the other has nothing to set beside. */
export interface OnlyOne {
  readonly half: Half;
  readonly statements: readonly Statement[];
  readonly relaying: readonly string[];
}

export interface Row {
  /** The number on screen, from 1. */
  readonly number: number;
  readonly point: PointId;
  readonly cells: CellHalves;
  readonly state: RowState;
  /** A refusal on behalf of both halves: shown first, across both columns. */
  readonly forBoth: boolean;
  readonly statements: Halves<readonly Statement[]>;
  /** Where relations say between which statements they are, the gravest first; empty where one is of the whole row. */
  readonly pairs: readonly Pair[];
  /** What one account alone has of a point of which both speak, or relays of a person of the other side. */
  readonly apart: readonly OnlyOne[];
  /** The statements that are neither in pairs nor apart. */
  readonly together: Halves<readonly Statement[]>;
  /** Further points that the accounts of this row mention, each with whose account does. */
  readonly mentions: readonly { readonly point: PointId; readonly half: Half }[];
  /** Statements on this point by the text itself and by other voices. */
  readonly told: readonly Statement[];
}

export interface Column {
  readonly half: Half;
  readonly sides: readonly Side[];
  /** The parties of this half have no account in these texts; a half without a party misses none. */
  readonly missing: boolean;
  readonly outside: readonly OutsideFact[];
  /** Related remarks, by point. */
  readonly context: readonly BearingStatement[];
}

export interface Comparison {
  readonly contact: Contact;
  readonly columns: Halves<Column>;
  readonly rows: readonly Row[];
  /** Related remarks by the text itself, shown after the rows. */
  readonly remarks: readonly Statement[];
  /** Known from other sources, about the contact as a whole. */
  readonly outside: readonly OutsideFact[];
}

/** Builds the comparison of a contact from the statements that are loaded. */
export function pairAccounts(library: Library, contact: Contact): Comparison {
  const bearingStatements = library.statementsOn(contact.id).toSorted(byDay);
  const { points } = library.contactIndex.vocabulary;
  const rank = ({ bearing }: BearingStatement) => points.indexOf(bearing.points[0] ?? '');
  const column = (half: Half): Column => {
    const sides = contact.parties.filter((side) => halfOf(side) === half);
    const own = (side?: Side) => side !== undefined && halfOf(side) === half;
    return {
      half,
      sides,
      missing: sides.length > 0 && !contact.onRecord.some(own),
      outside: contact.outside.filter((fact) => own(fact.side)),
      context: bearingStatements
        .filter(({ statement, bearing }) => bearing.as === 'around' && speaksIn(statement, half))
        .toSorted((a, b) => rank(a) - rank(b)),
    };
  };
  const onPoint = byPoint(bearingStatements);
  const rows = points
    .filter((point) => onPoint.has(point))
    .map((point) => rowOf(library, contact, point, points, onPoint.get(point) ?? []));
  // What is said for both comes first, what neither side reports last; rows are numbered in that order.
  const place = (row: Omit<Row, 'number'>) => (row.forBoth ? 0 : row.state.kind === 'told' ? 2 : 1);
  const ordered = rows.toSorted((a, b) => place(a) - place(b));
  return {
    contact,
    columns: { left: column('left'), right: column('right') },
    rows: ordered.map((row, index) => ({ ...row, number: index + 1 })),
    remarks: bearingStatements.flatMap(({ statement, bearing }) =>
      bearing.as === 'around' && !statement.sides.some(isSide) ? [statement] : [],
    ),
    outside: contact.outside.filter((fact) => fact.side === undefined),
  };
}

/** The statements of each row, which is that of their first point. */
function byPoint(
  bearingStatements: readonly BearingStatement[],
): ReadonlyMap<PointId, readonly BearingStatement[]> {
  const rows = new Map<PointId, BearingStatement[]>();
  for (const one of bearingStatements) {
    const [point] = one.bearing.points;
    if (one.bearing.as !== 'account' || point === undefined) continue;
    const row = rows.get(point);
    if (row) row.push(one);
    else rows.set(point, [one]);
  }
  return rows;
}

function rowOf(
  library: Library,
  contact: Contact,
  point: PointId,
  points: readonly PointId[],
  here: readonly BearingStatement[],
): Omit<Row, 'number'> {
  const statements = here.map(({ statement }) => statement);
  // A mention in passing is not an account: it is shown with the text's own statements.
  const own = (half: Half) => statements.filter((s) => isAttributed(s) && speaksIn(s, half));
  const told = statements.filter((s) => !isAttributed(s) || !s.sides.some(isSide));
  const cells = cellHalves(contact, point);
  const left = own('left');
  const right = own('right');
  const further = new Set(here.flatMap(({ bearing }) => bearing.points.slice(1)));
  const relations = contact.relations
    .filter((relation) => relation.point === point)
    .toSorted((a, b) => GRAVEST_FIRST.indexOf(a.relation) - GRAVEST_FIRST.indexOf(b.relation));
  const pairs = pairsOf(relations, { left, right });
  const state = stateOf(library, relations[0], cells, { left, right });
  const paired = pairs.flatMap((pair) => HALVES.flatMap((half) => pair.statements[half]));
  const apart = apartOf(library, state, paired, { left, right });
  const placed = [...paired, ...apart.flatMap((one) => one.statements)];
  const outside = (statement: Statement) => !placed.includes(statement);
  return {
    point,
    cells,
    state,
    // If the other side has statements of its own, keep both columns, or those would be lost; so too beside an account.
    forBoth:
      state.kind === 'declined' &&
      ((right.length === 0 && isForBoth(left, 'right')) || (left.length === 0 && isForBoth(right, 'left'))),
    statements: { left, right },
    pairs,
    apart,
    together: { left: left.filter(outside), right: right.filter(outside) },
    mentions: points.flatMap((other) =>
      !further.has(other)
        ? []
        : HALVES.flatMap((half) =>
            here.some(
              ({ statement, bearing }) =>
                bearing.points.indexOf(other) > 0 && isAttributed(statement) && speaksIn(statement, half),
            )
              ? [{ point: other, half }]
              : [],
          ),
    ),
    told,
  };
}

/** One half declines on behalf of both, and the other says nothing about it itself. */
function isForBoth(statements: readonly Statement[], other: Half): boolean {
  return statements.some((s) => s.declines && s.onBehalfOf.some((side) => halfOf(side) === other));
}

/**
 * With pairs: all statements that are in none of them. Without: words relayed from the other side, so that readers see first
 * that the side they are attributed to does not report them itself.
 */
function apartOf(
  library: Library,
  state: RowState,
  paired: readonly Statement[],
  statements: Row['statements'],
): readonly OnlyOne[] {
  return HALVES.flatMap((half): OnlyOne[] => {
    // Words of both are of neither alone.
    const rest = statements[half].filter(
      (statement) =>
        !paired.includes(statement) &&
        !(statements.left.includes(statement) && statements.right.includes(statement)),
    );
    const relayed = rest.filter((statement) => relayedIn([statement], half, library).length > 0);
    const own = rest.filter((statement) => !relayed.includes(statement));
    const alone = state.kind === 'only' && own.length > 0;
    return [
      ...(paired.length > 0 && own.length > 0 ? [{ half, statements: own, relaying: [] }] : []),
      ...((paired.length > 0 || alone) && relayed.length > 0
        ? [{ half, statements: relayed, relaying: relayedIn(relayed, half, library) }]
        : []),
    ];
  });
}

/** No statement is in two pairs, so that each is shown once, below all that is said of it. */
function pairsOf(relations: readonly Relation[], statements: Row['statements']): readonly Pair[] {
  return relations.flatMap((first): Pair | [] => {
    const ids = new Set(first.of);
    const shares = ({ of = [] }: Relation) => of.some((id) => ids.has(id));
    // Each round reaches the relations that share a statement with those of the last.
    for (const _ of relations)
      for (const { of = [] } of relations.filter(shares)) for (const id of of) ids.add(id);
    const related = relations.filter(shares);
    const named = (half: Half) => statements[half].filter(({ id }) => ids.has(id));
    return related[0] === first
      ? { relations: related, statements: { left: named('left'), right: named('right') } }
      : [];
  });
}

/** The relations that a statement is in, where those of its pair are more. */
export function partOf({ relations }: Pair, { id }: Statement): readonly Relation[] {
  const own = relations.filter(({ of }) => of?.includes(id));
  return own.length < relations.length ? own : [];
}

/** The persons of the other half whose words are relayed, if every statement relays some. */
export function relayedIn(
  statements: readonly Statement[],
  half: Half,
  library: Pick<Library, 'person'>,
): readonly string[] {
  const ofOther = (id: string) => {
    const side = library.person(id)?.side;
    return side !== undefined && isSide(side) && halfOf(side) !== half;
  };
  const relayed = statements.map(({ voice }) => voice.filter(ofOther));
  return relayed.every((voices) => voices.length > 0) ? [...new Set(relayed.flat())] : [];
}

function stateOf(
  library: Library,
  relation: Relation | undefined,
  cells: CellHalves,
  statements: Row['statements'],
): RowState {
  const inState = (...states: CellState[]) => HALVES.filter((half) => states.includes(cells[half]));
  const speaking = inState('account', 'account-declines', 'declined');
  if (speaking.length === 2 && relation) return { kind: 'related', relation };
  const claims = HALVES.every((half) => statements[half].some((s) => !s.declines && !s.leavesOpen));
  if (speaking.length === 2 && claims) return { kind: 'both' };
  // A refusal has nothing in it that could be compared.
  const declined = inState('declined');
  if (declined.length > 0) return { kind: 'declined', halves: declined };
  const [half] = speaking;
  if (half) {
    const other = half === 'left' ? 'right' : 'left';
    return cells[other] === 'elsewhere'
      ? { kind: 'elsewhere', half: other }
      : { kind: 'only', half, relaying: relayedIn(statements[half], half, library) };
  }
  const open = inState('open');
  return open.length > 0 ? { kind: 'open', halves: open } : { kind: 'told' };
}

function speaksIn(statement: Statement, half: Half): boolean {
  return statement.sides.some((side) => isSide(side) && halfOf(side) === half);
}

/** Sorts the statements of a cell oldest first; those of unknown day follow, in text order. */
export function byDay(a: BearingStatement, b: BearingStatement): number {
  const day = ({ statement }: BearingStatement) =>
    (statement.said && middleOf(statement.said)) ?? Number.MAX_SAFE_INTEGER;
  return day(a) - day(b);
}
