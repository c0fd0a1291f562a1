/** A control that removes itself, as “Clear” and “Dismiss” do, hands the focus to the one before it. */

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

export function keepFocus(signal: AbortSignal): void {
  addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest('button') : null;
      if (!control || control !== document.activeElement) return;
      const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)];
      const before = all.slice(0, all.indexOf(control)).reverse();
      // Wait until React has handled the click: code that opens something moves the focus there itself.
      requestAnimationFrame(() => {
        if (control.isConnected || document.activeElement !== document.body) return;
        before.find((other) => other.isConnected && isSeen(other))?.focus({ preventScroll: true });
      });
    },
    // Before the control is gone.
    { signal, capture: true },
  );
}

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}
