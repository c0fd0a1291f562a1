/** What one voice has on one point of one contact. */

import type { PointId } from './points.ts';
import type { Voice } from './voices.ts';

/**
 * Strongest first: the side declines to give details, has an account, only leaves something open, mentions the point in an
 * account that is filed under another one, is quoted around the contact, is only reported or mentioned by the text, or
 * nothing.
 */
export const CELL_STATES = ['declined', 'account', 'open', 'elsewhere', 'context', 'told', 'none'] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface Cell {
  readonly point: PointId;
  readonly side: Voice;
  readonly state: CellState;
}
