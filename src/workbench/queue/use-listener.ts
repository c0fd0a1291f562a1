/** Listens to what bubbles up to an element that is no control itself: each control in it has its own name and role. */

import { type RefObject, useEffect, useRef } from 'react';

export function useListener<K extends keyof HTMLElementEventMap>(
  root: RefObject<HTMLElement | null>,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const listeners = new AbortController();
    root.current?.addEventListener(type, (event) => latest.current(event), { signal: listeners.signal });
    return () => listeners.abort();
  }, [root, type]);
}
