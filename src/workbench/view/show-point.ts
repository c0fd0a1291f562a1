/** Brings the row of a point into sight in the comparison beside the queue, as far as that is open; nothing else scrolls. */

/** The room above the row, in pixels: the head of the panel stays over its rows. */
const ABOVE = 24;

export function showPoint(contact: string, point: string): void {
  const heading = document.getElementById(`point-${point}`);
  const pane = heading?.closest<HTMLElement>('[data-scroll-pane]');
  // A comparison of another contact shows nothing of this draft.
  if (!heading || !pane || !location.pathname.endsWith(`/contacts/${contact}`)) return;
  const sticky = pane.querySelector('.panel-sticky')?.getBoundingClientRect();
  const top = Math.max(pane.getBoundingClientRect().top, sticky?.bottom ?? 0) + ABOVE;
  pane.scrollTop += heading.getBoundingClientRect().top - top;
}
