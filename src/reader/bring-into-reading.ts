/** Scrolls a passage to a third of the height, with its context above and what follows below. */

import { scrollPaneOf } from '../navigation/scroll-pane.ts';

/** The bar above the text covers this much of it. */
const COVERED = 64;
/** A passage lower than this share of the height is about to leave the view. */
const LOW = 0.6;

/** The text does not move where the passage can be read already. */
export function bringIntoReading(label: Element): void {
  const pane = scrollPaneOf(label);
  // On small screens the page scrolls, not the pane.
  const scroller = pane && getComputedStyle(pane).overflowY !== 'visible' ? pane : undefined;
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const height = scroller?.clientHeight ?? innerHeight;
  const at = label.getBoundingClientRect().top - top;
  if (at < COVERED || at > height * LOW) (scroller ?? window).scrollBy({ top: at - height / 3 });
}
