/** The open panel that an element is in: pane or sheet, of a contact or a text. */

export function panelOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('.panel');
}
