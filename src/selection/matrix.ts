/** The contacts × points matrix as rows to render: cells, filled halves, and the gaps between contacts. */

import { type CellState, hasAccount } from '../model/cell.ts';
import { cellPoint, cellVoice, isAccountCode } from '../model/cell-code.ts';
import { listAt } from '../model/lists.ts';
import type { PointId } from '../model/points.ts';
import type { ContactSummary } from '../model/summary.ts';
import { HALVES, SIDES, type Side } from '../model/voices.ts';
import type { ContactSet } from './contact-set.ts';
import type { Gap } from './gaps.ts';
import { type CellHalves, cellHalves } from './halves.ts';

export interface MatrixCell {
  readonly point: PointId;
  readonly halves: CellHalves;
  /** Each party's own state, because two may share a half. */
  readonly sides: readonly { readonly side: Side; readonly state: CellState }[];
  /** No side or text says anything on this point. */
  readonly empty: boolean;
}

/** Filled halves; `undefined` for a side that is not a party and could fill none. */
export type Filled = Readonly<Record<Side, number | undefined>>;

export interface ContactRow {
  readonly kind: 'contact';
  readonly contact: ContactSummary;
  /** One per point, in order. */
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

/**
 * The rows of the contacts from `start` up to, not including, `end`, and totals over all. `gaps` are those of the whole corpus, because filters
 * neither open nor close a gap.
 */
export function matrixOf(shown: ContactSet, gaps: readonly Gap[], start = 0, end = shown.length): Matrix {
  // A page may begin after a gap, which the contact before it opens.
  const from = Math.max(0, start - 1);
  const drawn = shown.slice(from, end);
  const { points } = shown.contactIndex.vocabulary;
  const rows = drawn.flatMap((contact, index) => [
    ...gaps
      .filter((gap) => isBefore(gap, contact) && !drawn.slice(0, index).some((one) => isBefore(gap, one)))
      .filter((gap) => drawn.slice(0, index).some((one) => isAfter(gap, one)))
      .map((gap) => ({ kind: 'gap', gap }) as const),
    rowOf(contact, points),
  ]);
  return { rows: rows.slice(start - from), ...totalsOf(shown) };
}

/** Counts all contacts shown, including those beyond the rendered rows. */
function totalsOf({
  contactIndex: {
    columns,
    vocabulary: { points },
  },
  rows,
}: ContactSet): Omit<Matrix, 'rows'> {
  const filled = points.map(() => SIDES.map(() => 0));
  let parties = 0;
  for (const row of rows) {
    parties |= columns.parties[row] ?? 0;
    for (const code of listAt(columns.cells, row)) {
      const counts = filled[cellPoint(code)];
      const voice = cellVoice(code);
      if (isAccountCode(code) && counts && voice < SIDES.length) counts[voice] = (counts[voice] ?? 0) + 1;
    }
  }
  const ofSide = (count: (side: number) => number) =>
    bySide((side) => {
      const number = SIDES.indexOf(side);
      return parties & (1 << number) ? count(number) : undefined;
    });
  return {
    byPoint: Object.fromEntries(
      points.map((point, row) => [point, ofSide((side) => filled[row]?.[side] ?? 0)]),
    ) as Matrix['byPoint'],
    total: ofSide((side) => filled.reduce((sum, counts) => sum + (counts[side] ?? 0), 0)),
  };
}

function rowOf(contact: ContactSummary, points: readonly PointId[]): ContactRow {
  return {
    kind: 'contact',
    contact,
    cells: points.map((point) => cellOf(contact, point)),
    filled: bySide((side) => (contact.parties.includes(side) ? countFilled(contact, side) : undefined)),
  };
}

/** Whether a cell of these rows holds an account that declines some details: rare, so it is explained where it occurs. */
export function hasSplitCells(rows: Matrix['rows']): boolean {
  return rows.some(
    (row) =>
      row.kind === 'contact' &&
      row.cells.some(({ halves }) => HALVES.some((half) => halves[half] === 'account-declines')),
  );
}

/** The cell of one contact and point. */
export function cellOf(contact: ContactSummary, point: PointId): MatrixCell {
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

function countFilled(contact: ContactSummary, side: Side): number {
  return contact.cells.filter((cell) => cell.side === side && hasAccount(cell.state)).length;
}

function bySide(count: (side: Side) => number | undefined): Filled {
  return Object.fromEntries(SIDES.map((side) => [side, count(side)])) as Filled;
}

/** Whether the gap is before the contact; a contact with an open end is neither before nor after. */
function isBefore({ to }: Gap, { dating: { first } }: ContactSummary): boolean {
  return first !== null && first >= to;
}

function isAfter({ from }: Gap, { dating: { last } }: ContactSummary): boolean {
  return last !== null && last <= from;
}
