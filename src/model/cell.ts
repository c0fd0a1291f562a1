/** What one voice has on one point of one contact. */

import type { PointId } from './points.ts';
import type { Voice } from './voices.ts';

/**
 * Strongest first: the side declines to tell, has an account, only leaves something open, is quoted around the
 * contact, is only reported or mentioned by the text, or nothing.
 */
export const CELL_STATES = ['declined', 'account', 'open', 'context', 'told', 'none'] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
  readonly point: PointId;
  readonly side: Voice;
  readonly state: CellState;
}
