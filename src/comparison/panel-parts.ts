/** Finds parts of the panel for other packages, none of which knows its class names. */

const TOOLS = '.panel-tools';

/** The button with this name at the top of the open panel: previous, next or close. */
export function panelTool(name: string): HTMLElement | null {
  return document.querySelector(`#comparison ${TOOLS} [aria-label="${CSS.escape(name)}"]`);
}

/** The name of the button at the top of the panel that has the focus. */
export function focusedPanelTool(): string | null | undefined {
  const { activeElement } = document;
  return activeElement?.closest(`#comparison ${TOOLS}`) && activeElement.getAttribute('aria-label');
}

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
