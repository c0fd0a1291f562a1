/** Finds parts of the panel for other packages, none of which knows its class names. */

/** The statement that the link points at. */
export function targetedStatement(pane: Element): Element | null {
  return pane.querySelector('.is-targeted');
}

export function pointHeading(point: string): HTMLElement | null {
  return document.getElementById(`point-${point}`);
}

/** The lower edge of what stays over the rows while they scroll, in the viewport. */
export function bottomOfHeads(pane: Element): number {
  return pane.querySelector('.panel-sticky')?.getBoundingClientRect().bottom ?? 0;
}
