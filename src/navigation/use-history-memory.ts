/** Back and Forward bring a reader to where they were: how far each pane was scrolled, and what had the focus. */

import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

interface Place {
  readonly scrolled: ReadonlyMap<string, number>;
  /** Finds the focused element again after its pane was drawn anew. */
  readonly focus: string | undefined;
}

/** The panes that scroll on their own; the page itself is the empty selector. */
const PANES = ['.left', '.panel-scroll', ''] as const;

/** `remember` keeps the place of the entry that is about to be left by going on. */
export function useHistoryMemory(): { readonly remember: () => void } {
  const { key } = useLocation();
  const navigation = useNavigationType();
  const places = useRef(new Map<string, Place>());
  const current = useRef(key);
  const remember = useRef(() => {
    // The router keeps its key there; it may be newer than the last render.
    const state: unknown = history.state;
    const newest =
      typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : current.current;
    places.current.set(newest, placeOf());
  });

  useEffect(() => {
    // Before the router draws the other entry, the page is still as the reader left it.
    const leave = () => places.current.set(current.current, placeOf());
    addEventListener('popstate', leave, { capture: true });
    return () => removeEventListener('popstate', leave, { capture: true });
  }, []);

  useEffect(() => {
    const before = current.current;
    current.current = key;
    if (navigation !== 'POP' || before === key) return undefined;
    const place = places.current.get(key);
    if (!place) return undefined;
    const frame = requestAnimationFrame(() => restore(place));
    return () => cancelAnimationFrame(frame);
  }, [key, navigation]);

  return { remember: remember.current };
}

function pane(selector: string): Element | null {
  return selector === '' ? document.scrollingElement : document.querySelector(selector);
}

function placeOf(): Place {
  const scrolled = new Map(PANES.map((selector) => [selector, pane(selector)?.scrollTop ?? 0]));
  return { scrolled, focus: selectorOf(document.activeElement) };
}

function restore({ scrolled, focus }: Place): void {
  const element = focus === undefined ? null : document.querySelector<HTMLElement>(focus);
  element?.focus({ preventScroll: true });
  for (const [selector, top] of scrolled) pane(selector)?.scrollTo({ top });
}

function selectorOf(element: Element | null): string | undefined {
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const { contact } = element.dataset;
  if (contact !== undefined) return `[data-contact="${CSS.escape(contact)}"]`;
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.tagName === 'H2') return '.panel h2';
  const label = element.getAttribute('aria-label');
  return label ? `[aria-label="${CSS.escape(label)}"]` : undefined;
}
