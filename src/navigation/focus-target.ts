/** Where the focus goes when something is opened or closed. Pure. */

import type { Destination } from '../link/view-at.ts';
import type { ViewState } from '../link/view-state.ts';
import type { PointId } from '../model/points.ts';

export type FocusTarget =
  | 'title'
  | 'statement'
  | 'highlight'
  | { readonly point: PointId }
  /** What leads to this contact. */
  | { readonly opener: string };

/** Undefined: it stays where it is. */
export function focusTargetOf(to: Destination, before: ViewState, after: ViewState): FocusTarget | undefined {
  if (to.point !== undefined) return { point: to.point };
  if (to.focus === 'none') return undefined;
  if (to.focus === 'opener') return before.contact === undefined ? undefined : { opener: before.contact };
  const opens =
    (after.contact !== undefined && after.contact !== before.contact) ||
    (after.compare !== undefined && after.compare !== before.compare) ||
    (after.person !== undefined && after.person !== before.person);
  // Back to the statement that led away, or else to the contact.
  if (to.focus === 'back') return after.statement === undefined ? 'title' : 'statement';
  return to.focus ?? (opens ? 'title' : undefined);
}
