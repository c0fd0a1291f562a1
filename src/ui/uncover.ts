/** Scrolls the pane or the page just far enough that an element is not covered, and the headline above it is not cut. */

/** Between the headline and the top; and what an element may lack of its margins so that the headline is whole. */
const AIR_PX = 6;

/**
 * Like `scrollIntoView({ block: 'nearest' })`, with scroll margins and scroll padding. That would also move the starting point
 * of sequential focus, though: on a page that was just opened the Tab key would no longer begin at its top.
 */
export function uncover(element: Element): void {
  const pane = scrollerOf(element);
  const isPage = pane === document.scrollingElement;
  const view = isPage ? { top: 0, bottom: innerHeight } : pane.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  const marginBelow = Number.parseFloat(scrollMarginBottom);
  // A sheet may cover the end of the scroller; `auto` counts as 0.
  const covered = Number.parseFloat(getComputedStyle(pane).scrollPaddingBottom) || 0;
  const below = bottom + marginBelow + covered - view.bottom;
  const above = view.top - (top - Number.parseFloat(scrollMarginTop));
  const headline = isPage && document.querySelector('h1')?.getBoundingClientRect();
  if (below > 0)
    pane.scrollTop += headline ? besideHeadline(below, below - marginBelow - AIR_PX, headline) : below;
  else if (above > 0) pane.scrollTop -= above;
}

/**
 * How far to scroll instead of `wanted`, which would cut the headline: it begins in sight where `least` allows that, or is
 * left above. Pure.
 */
export function besideHeadline(
  wanted: number,
  least: number,
  { top, bottom }: Pick<DOMRect, 'top' | 'bottom'>,
): number {
  if (wanted <= top || wanted >= bottom) return wanted;
  return top - AIR_PX >= least ? top - AIR_PX : bottom;
}

function scrollerOf(element: Element): Element {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight)
      return parent;
  }
  return document.scrollingElement ?? document.documentElement;
}
