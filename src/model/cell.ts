/** What one voice has on one point of one contact. */

import type { PointId } from './points.ts';
import type { Voice } from './voices.ts';

/**
 * Strongest first: the side declines to give details, has an account, only leaves something open, mentions the point in an
 * account that is filed under another one, is quoted around the contact, is only reported or mentioned by the text, or
 * nothing. The last is the first two at once: an account on a point of which the side declines to give some details. It is
 * last because the index holds the places of this list.
 */
export const CELL_STATES = [
  'declined',
  'account',
  'open',
  'elsewhere',
  'context',
  'told',
  'none',
  'account-declines',
] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
  readonly point: PointId;
  readonly side: Voice;
  readonly state: CellState;
}

/** Whether the side is on record on the point, whatever else of it it declines to say. */
export function hasAccount(state: CellState | undefined): boolean {
  return state === 'account' || state === 'account-declines';
}

/** Whether the side declines to give details of the point, all or some. */
export function hasRefusal(state: CellState): boolean {
  return state === 'declined' || state === 'account-declines';
}

/**
 * What several statements, or two sides that share a half, come to. A refusal hides no account, and no account hides a
 * refusal; otherwise the strongest wins.
 */
export function joinStates(states: readonly CellState[]): CellState {
  if (states.some(hasAccount) && states.some(hasRefusal)) return 'account-declines';
  return CELL_STATES.find((state) => states.includes(state)) ?? 'none';
}
