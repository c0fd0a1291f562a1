/** Back and Forward bring a reader to where they were: how far each pane was scrolled, and what had the focus. */

import { useEffect } from 'react';
import { scrollPanes } from './scroll-pane.ts';
import type { ViewStore } from './view-store.ts';

interface Place {
  /** By the name of the pane; that of the page itself is empty. */
  readonly scrolled: ReadonlyMap<string, number>;
  /** Finds the focused element again after its pane was re-rendered. */
  readonly focus: string | undefined;
}

/**
 * Asks the history itself where the reader is, not `useLocation`: the router renders its locations in transitions, and skips
 * an entry that is left again before that.
 */
export function useHistoryMemory(store: ViewStore): void {
  useEffect(() => {
    /** By the position of their entries in the history. */
    const places = new Map<number, Place>();
    let current = position();
    let frame = 0;

    // The store announces a view before it is rendered, so that the page is still as the reader left it.
    const unsubscribe = store.subscribe(({ view, navigationType }, before) => {
      if (navigationType === 'PUSH' && view !== before.view) {
        cancelAnimationFrame(frame);
        places.set(current, currentPlace());
        // It is announced before it is written, too.
        queueMicrotask(() => {
          current = position();
        });
      } else if (navigationType === 'POP' && position() !== current) {
        cancelAnimationFrame(frame);
        places.set(current, currentPlace());
        current = position();
        const place = places.get(current);
        if (place) frame = requestAnimationFrame(() => restore(place));
      }
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store]);
}

/** The router numbers its entries; one that it did not make has no number. */
function position(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'idx' in state ? Number(state.idx) : -1;
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
