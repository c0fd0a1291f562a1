/** Whether a popover or dialog is open over the page: shortcuts belong to the topmost layer. */

export function hasOpenLayer(): boolean {
  return document.querySelector(':popover-open, dialog[open]') !== null;
}
