/** What the single-key shortcuts do in the panel: step between its points, and open the text at a statement. */

import { focusAndScroll } from '../ui/focus-and-scroll.ts';

/** The points; in a text's panel, whose headings are contacts, the statements. */
const STOPS = '.point-head h3, .text-card > article';

/** Steps from where the focus is. False at either end. */
export function stepStop(panel: HTMLElement, by: 1 | -1): boolean {
  const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)];
  const here = stops.findLastIndex((stop) => isAtOrBefore(stop, document.activeElement ?? panel));
  const to = stops[here + by];
  if (to) focusAndScroll(to, 'start');
  return to !== undefined;
}

/** Opens the text at the words of the statement that holds the focus, or of the first one after it. */
export function openSource(panel: HTMLElement): boolean {
  const at = document.activeElement ?? panel;
  const own = at.closest('article')?.querySelector<HTMLElement>('.paragraph-link');
  const links = [...panel.querySelectorAll<HTMLElement>('.paragraph-link')];
  const link = own ?? links.find((one) => !isAtOrBefore(one, at));
  link?.click();
  return link !== undefined;
}

function isAtOrBefore(stop: Node, at: Node): boolean {
  return stop === at || (at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
