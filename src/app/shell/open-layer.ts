/** Whether a popover or dialog is open over the page: shortcuts belong to the topmost layer. */

export function hasOpenLayer(): boolean {
  // A browser without popovers takes the name of one for a mistake.
  const popover = 'popover' in HTMLElement.prototype ? ':popover-open, ' : '';
  return document.querySelector(`${popover}dialog[open]`) !== null;
}
