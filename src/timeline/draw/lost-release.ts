/** Ends a drag whose release the page never received: outside the window, or over another program. */

/** At the next move without a button, reports to `root` that the button was released where it was last seen. */
export function endLostDrags(root: HTMLElement, signal: AbortSignal): void {
  let pressed: EventTarget | null = null;
  let last: PointerEvent | undefined;
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      pressed = event.target;
      last = event;
    },
    { signal, capture: true },
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (!pressed || !last || event.pointerId !== last.pointerId) return;
      if (event.buttons > 0) {
        last = event;
        return;
      }
      const { pointerId, pointerType, clientX, clientY } = last;
      pressed.dispatchEvent(
        new PointerEvent('pointerup', { bubbles: true, pointerId, pointerType, clientX, clientY }),
      );
    },
    { signal, capture: true },
  );
  addEventListener(
    'pointerup',
    () => {
      pressed = null;
    },
    { signal, capture: true },
  );
}
