/** Moves the focus and scrolls there, as far as asked: by itself the browser scrolls anywhere within the viewport. */

import type { MouseEvent } from 'react';
import { reveal } from './reveal.ts';

export function focusAndScroll(element: HTMLElement, block: ScrollLogicalPosition): void {
  reveal(element);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block });
}

/**
 * Follows a link within the page. The URL stays as it is, since its fragment names a statement; without JavaScript the
 * browser follows the link as it is.
 */
export function followWithinPage(event: MouseEvent<HTMLAnchorElement>, block: ScrollLogicalPosition): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  focusAndScroll(target, block);
}
