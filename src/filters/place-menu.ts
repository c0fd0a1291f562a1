/** Places an open menu below its button, with code that is fetched when a reader reaches for the first one. */

import { lazy } from '../lazy.ts';
import { filterLists } from './LazyFilterValues.tsx';

const placing = lazy(() => import('../ui/place-popover.ts'));

/** For a pointer or the focus on a button, so that its menu need not wait. */
export function prefetchFilters(): void {
  for (const code of [placing, filterLists]) code.load().catch(() => undefined);
}

/** Returns how to stop. Hidden until it has its values and its position, so that it does not jump; unplaced without the code. */
export function placeMenu(button: Element, menu: HTMLElement): () => void {
  let stop: (() => void) | undefined;
  let closed = false;
  const { style } = menu;
  style.visibility = 'hidden';
  void Promise.allSettled([placing.load(), filterLists.load()]).then(([code]) => {
    style.visibility = '';
    if (!closed && code.status === 'fulfilled') stop = code.value.keepPlaced(button, menu, 'bottom-start');
  });
  return () => {
    closed = true;
    stop?.();
  };
}
