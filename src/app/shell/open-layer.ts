/** Whether a popover or dialog lies over the page: keys are for the topmost layer. */

export function hasOpenLayer(): boolean {
  return document.querySelector(':popover-open, dialog[open]') !== null;
}
