/** Scrolls the pane or the page just far enough that an element is not covered. */

/**
 * Like `scrollIntoView({ block: 'nearest' })`, with scroll margins and scroll padding. That would also move the starting point
 * of sequential focus, though: on a page that was just opened the Tab key would no longer begin at its top.
 */
export function reveal(element: Element): void {
  const pane = scrollerOf(element);
  const view =
    pane === document.scrollingElement ? { top: 0, bottom: innerHeight } : pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  // A sheet may cover the end of the scroller; `auto` counts as 0.
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
