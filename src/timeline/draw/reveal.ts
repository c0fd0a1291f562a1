/** Scrolls pane or page just so far that an element is not covered. */

/**
 * As `scrollIntoView({ block: 'nearest' })`, scroll margins and the sheet included, but for one thing: that would also move the place
 * from which the Tab key goes on, and a page just opened would no longer begin at its top.
 */
export function reveal(element: Element): void {
  const pane = scrollerOf(element);
  const view =
    pane === document.scrollingElement ? { top: 0, bottom: innerHeight } : pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  // Where a sheet lies over the end of what is scrolled; `auto` is nothing.
  const covered = Number.parseFloat(getComputedStyle(pane).scrollPaddingBottom) || 0;
  const below = bottom + Number.parseFloat(scrollMarginBottom) + covered - view.bottom;
  const above = view.top - (top - Number.parseFloat(scrollMarginTop));
  if (below > 0) pane.scrollTop += below;
  else if (above > 0) pane.scrollTop -= above;
}

function scrollerOf(element: Element): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight)
      return parent;
  }
  return document.scrollingElement ?? document.documentElement;
}
