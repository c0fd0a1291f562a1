/** After a press on the timeline the title has the focus, and needs no ring until keys are used. */

/** Browsers hide the focus ring after a press, but they treat a focus set by our gestures as one set by the keyboard. */
export function hideRings(): void {
  const { dataset } = document.documentElement;
  dataset.byPointer = '';
  addEventListener('keydown', () => delete dataset.byPointer, { once: true, capture: true });
}
