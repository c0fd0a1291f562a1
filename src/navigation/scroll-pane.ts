/** The panes that scroll on their own say so: `data-scroll-pane` names each, for code that needs its scroll position. */

/** By name; the page itself comes last, under the empty one. */
export function scrollPanes(): ReadonlyMap<string, Element> {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-scroll-pane]')].map(
    (pane) => [pane.dataset.scrollPane ?? '', pane] as const,
  );
  const page = document.scrollingElement;
  return new Map<string, Element>([...panes, ...(page ? [['', page] as const] : [])]);
}

/** The pane that an element scrolls in; null for the page itself. */
export function scrollPaneOf(element: Element): Element | null {
  return element.closest('[data-scroll-pane]');
}
