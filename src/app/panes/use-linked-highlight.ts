/** Hovering a highlight or its statement previews its counterpart, without a re-render. */

import { type RefObject, useEffect } from 'react';
import { useUi } from '../ui-store.ts';

/** Within `root`, elements with the same statement id in `data-statement` belong together. */
export function useLinkedHighlight(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    const follow = ({ target }: Event) => {
      const of = target instanceof Element ? target.closest<HTMLElement>('[data-statement]') : null;
      useUi.getState().setHovered(of?.dataset.statement);
    };
    element.addEventListener('pointerover', follow, { signal });
    element.addEventListener('pointerleave', () => useUi.getState().setHovered(undefined), { signal });
    const stop = useUi.subscribe(({ hovered }, before) => {
      if (hovered === before.hovered) return;
      mark(element, before.hovered, false);
      mark(element, hovered, true);
    });
    return () => {
      listeners.abort();
      stop();
    };
  }, [root]);
}

/** React leaves attributes that it does not render untouched. */
function mark(root: HTMLElement, statement: string | undefined, on: boolean): void {
  if (statement === undefined) return;
  for (const element of root.querySelectorAll(`[data-statement="${CSS.escape(statement)}"]`))
    element.toggleAttribute('data-previewed', on);
}
