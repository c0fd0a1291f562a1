/** Places an open menu below its button, with code that is fetched when a reader reaches for the first one. */

import { lazy } from '../lazy.ts';

const placing = lazy(() => import('../ui/place-popover.ts'));

/** For a pointer or the focus on a button, so that its menu need not wait. */
export function prefetchPlacing(): void {
  placing.load().catch(() => undefined);
}

/** Returns how to stop. Hidden until it has its place, so that it does not jump; without the code it opens unplaced. */
export function placeMenu(button: Element, menu: HTMLElement): () => void {
  let stop: (() => void) | undefined;
  let closed = false;
  const { style } = menu;
  style.visibility = 'hidden';
  const show = () => {
    style.visibility = '';
  };
  placing.load().then(({ keepPlaced }) => {
    show();
    if (!closed) stop = keepPlaced(button, menu, 'bottom-start');
  }, show);
  return () => {
    closed = true;
    stop?.();
  };
}
