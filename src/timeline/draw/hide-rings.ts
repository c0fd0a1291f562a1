/** After a press on the timeline the title has the focus, and needs no ring until keys are used. */

/** A browser does this by itself, but it takes a focus that our gestures give for one that a key gave. */
export function hideRings(): void {
  const { dataset } = document.documentElement;
  dataset.byPointer = '';
  addEventListener('keydown', () => delete dataset.byPointer, { once: true, capture: true });
}
