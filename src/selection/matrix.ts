/** Contacts by points as rows to draw: cells, what is filled on each side, and the gaps of the texts between them. */

import type { CellState, Contact } from '../model/contact.ts';
import { POINT_IDS, type PointId } from '../model/points.ts';
import { SIDES, type Side } from '../model/voices.ts';
import type { Gap } from './gaps.ts';
import { type CellHalves, cellHalves } from './halves.ts';

export interface MatrixCell {
  readonly point: PointId;
  readonly halves: CellHalves;
  /** Each party with its own state, since two may share a half. */
  readonly sides: readonly { readonly side: Side; readonly state: CellState }[];
  /** Nothing on it from any side or text. */
  readonly empty: boolean;
}

/** Filled halves; `undefined` for a side that is no party, and so could fill none. */
export type Filled = Readonly<Record<Side, number | undefined>>;

export interface ContactRow {
  readonly kind: 'contact';
  readonly contact: Contact;
  /** One for every point, in the order of the points. */
  readonly cells: readonly MatrixCell[];
  readonly filled: Filled;
}

export interface GapRow {
  readonly kind: 'gap';
  readonly gap: Gap;
}

export interface Matrix {
  readonly rows: readonly (ContactRow | GapRow)[];
  readonly byPoint: Readonly<Record<PointId, Filled>>;
  readonly total: Filled;
}

/** `shown` by date; `gaps` are those of the whole corpus: filters neither make one nor close one. */
export function matrixOf(shown: readonly Contact[], gaps: readonly Gap[]): Matrix {
  const rows = shown.flatMap((contact, index) => [
    ...gaps
      .filter((gap) => isBefore(gap, contact) && !shown.slice(0, index).some((one) => isBefore(gap, one)))
      .filter((gap) => shown.slice(0, index).some((one) => isAfter(gap, one)))
      .map((gap) => ({ kind: 'gap', gap }) as const),
    rowOf(contact),
  ]);
  const filledOn = (points: readonly PointId[]) =>
    bySide((side) => {
      const parties = shown.filter((contact) => contact.parties.includes(side));
      if (parties.length === 0) return undefined;
      return parties.reduce((sum, contact) => sum + countFilled(contact, side, points), 0);
    });
  return {
    rows,
    byPoint: Object.fromEntries(POINT_IDS.map((point) => [point, filledOn([point])])) as Matrix['byPoint'],
    total: filledOn(POINT_IDS),
  };
}

function rowOf(contact: Contact): ContactRow {
  return {
    kind: 'contact',
    contact,
    cells: POINT_IDS.map((point) => cellOf(contact, point)),
    filled: bySide((side) =>
      contact.parties.includes(side) ? countFilled(contact, side, POINT_IDS) : undefined,
    ),
  };
}

export function cellOf(contact: Contact, point: PointId): MatrixCell {
  const halves = cellHalves(contact, point);
  const sides = contact.parties.map((side) => ({
    side,
    state: contact.cells.find((cell) => cell.point === point && cell.side === side)?.state ?? 'none',
  }));
  return {
    point,
    halves,
    sides,
    empty: halves.left === 'none' && halves.right === 'none' && !halves.told,
  };
}

function countFilled(contact: Contact, side: Side, points: readonly PointId[]): number {
  return contact.cells.filter(
    (cell) => cell.side === side && cell.state === 'account' && points.includes(cell.point),
  ).length;
}

function bySide(count: (side: Side) => number | undefined): Filled {
  return Object.fromEntries(SIDES.map((side) => [side, count(side)])) as Filled;
}

/** The gap lies before the contact. One with an open end proves neither. */
function isBefore({ to }: Gap, { dating: { first } }: Contact): boolean {
  return first !== null && first >= to;
}

function isAfter({ from }: Gap, { dating: { last } }: Contact): boolean {
  return last !== null && last <= from;
}
