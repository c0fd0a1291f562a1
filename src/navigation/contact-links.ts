/** Whatever leads to a contact carries its id in `data-contact`, so that the focus can come back to it. */

export function focusContactLink(contact: string): void {
  document.querySelector<HTMLElement>(`[data-contact="${CSS.escape(contact)}"]`)?.focus();
}
