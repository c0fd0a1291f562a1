/** The points of the panel as stops: from one to the next, and from one to the words in their text. */

import { focusAndScroll } from '../ui/focus-and-scroll.ts';

/** In a text's panel, where contacts are the headings, the statements are the stops. */
const STOPS = '.point-head h3, .text-card > article';

/** From where the focus is. False where there is no further one. */
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
