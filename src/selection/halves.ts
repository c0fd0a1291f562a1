/** What the two halves of a marker and of a cell show: Russia left, the United States or NATO right. */

import { type Cell, type CellState, hasAccount, hasRefusal, joinStates } from '../model/cell.ts';
import type { MarkerHalf } from '../model/marker-halves.ts';
import { isFormal, type PointId } from '../model/points.ts';
import type { ContactSummary } from '../model/summary.ts';
import { type Half, halfOf, isSide } from '../model/voices.ts';

export type Halves<T> = Readonly<Record<Half, T>>;

export function markerHalves(contact: ContactSummary): Halves<MarkerHalf> {
  const half = (which: Half): MarkerHalf => {
    const cells = cellsOf(contact, which);
    const states = cells.map((cell) => cell.state);
    if (states.some(hasRefusal) && !cells.some(isDetail)) return 'hatched';
    if (contact.onRecord.some((side) => halfOf(side) === which)) return 'filled';
    return states.includes('context') ? 'context' : 'empty';
  };
  return { left: half('left'), right: half('right') };
}

/** What draws its marker: a kind of the corpus' own takes the shape of a base kind. */
export function markerOf(contact: ContactSummary) {
  const { kind, like = kind, status } = contact;
  return { kind: like, status, halves: markerHalves(contact) };
}

/** An account of more than that the contact took place, who sought it and what it was about in general. */
export function isDetail({ state, point }: Cell): boolean {
  return hasAccount(state) && !isFormal(point);
}

export interface CellHalves extends Halves<CellState> {
  /** The text itself, or a voice that is not a side, says something here. */
  readonly told: boolean;
}

/** The split cell of one point; if a half has two sides, what both come to. */
export function cellHalves(contact: ContactSummary, point: PointId): CellHalves {
  const cells = contact.cells.filter((cell) => cell.point === point);
  const half = (which: Half): CellState => joinStates(cellsOf({ cells }, which).map(({ state }) => state));
  const told = cells.some(({ state }) => state === 'told');
  return { left: half('left'), right: half('right'), told };
}

function cellsOf({ cells }: Pick<ContactSummary, 'cells'>, which: Half) {
  return cells.filter((cell) => isSide(cell.side) && halfOf(cell.side) === which);
}
