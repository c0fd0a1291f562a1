/** Brings the row of a point into sight in the comparison beside the queue, as far as that is open; nothing else scrolls. */

import { bottomOfHeads, pointHeading } from '../../comparison/panel-parts.ts';
import { scrollPaneOf } from '../../navigation/scroll-pane.ts';

/** Of the room above the row, in pixels: the head of the panel stays over its rows. */
const ABOVE = 24;

export function showPoint(contact: string, point: string): void {
  const heading = pointHeading(point);
  const pane = heading && scrollPaneOf(heading);
  // Of another contact it says nothing of this draft.
  if (!heading || !pane || !location.pathname.endsWith(`/contacts/${contact}`)) return;
  const top = Math.max(pane.getBoundingClientRect().top, bottomOfHeads(pane)) + ABOVE;
  pane.scrollTop += heading.getBoundingClientRect().top - top;
}
