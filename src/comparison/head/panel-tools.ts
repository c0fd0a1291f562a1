/** Finds the buttons at the top of the panel for other packages, none of which knows its class names. Part of the first code. */

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
