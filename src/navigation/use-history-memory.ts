/** Back and Forward bring a reader to where they were: how far each pane was scrolled, and what had the focus. */

import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { scrollPanes } from './scroll-pane.ts';
import type { ViewStore } from './view-store.ts';

interface Place {
  /** By the name of the pane; that of the page itself is empty. */
  readonly scrolled: ReadonlyMap<string, number>;
  /** Finds the focused element again after its pane was re-rendered. */
  readonly focus: string | undefined;
}

export function useHistoryMemory(store: ViewStore): void {
  const { key } = useLocation();
  const navigationType = useNavigationType();
  const places = useRef(new Map<string, Place>());
  const current = useRef(key);

  useEffect(() => {
    // The store announces a push before it is rendered and written: page and history entry are still those being left.
    const remember = () => {
      // The router keeps its key there; it may be newer than the last render.
      const state: unknown = history.state;
      const newest =
        typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : current.current;
      places.current.set(newest, currentPlace());
    };
    return store.subscribe(({ view, navigationType }, before) => {
      if (view !== before.view && navigationType === 'PUSH') remember();
    });
  }, [store]);

  useEffect(() => {
    // Before the router renders the other entry, the page is still as the reader left it.
    const leave = () => places.current.set(current.current, currentPlace());
    addEventListener('popstate', leave, { capture: true });
    return () => removeEventListener('popstate', leave, { capture: true });
  }, []);

  useEffect(() => {
    const before = current.current;
    current.current = key;
    if (navigationType !== 'POP' || before === key) return undefined;
    const place = places.current.get(key);
    if (!place) return undefined;
    const frame = requestAnimationFrame(() => restore(place));
    return () => cancelAnimationFrame(frame);
  }, [key, navigationType]);
}

function currentPlace(): Place {
  const scrolled = [...scrollPanes()].map(([name, pane]) => [name, pane.scrollTop] as const);
  return { scrolled: new Map(scrolled), focus: selectorOf(document.activeElement) };
}

function restore({ scrolled, focus }: Place): void {
  const element = focus === undefined ? null : document.querySelector<HTMLElement>(focus);
  element?.focus({ preventScroll: true });
  for (const [name, pane] of scrollPanes()) pane.scrollTo({ top: scrolled.get(name) ?? 0 });
}

function selectorOf(element: Element | null): string | undefined {
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const { contact } = element.dataset;
  if (contact !== undefined) return `[data-contact="${CSS.escape(contact)}"]`;
  if (element.id) return `#${CSS.escape(element.id)}`;
  const label = element.getAttribute('aria-label');
  return label ? `[aria-label="${CSS.escape(label)}"]` : undefined;
}
