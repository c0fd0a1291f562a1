/** Turns DOM events on the timeline into actions: clicks as opposed to drags, keys, focus, and the wheel with ⌘. */

import { isPlainClick } from '../../ui/is-plain-click.ts';

export interface GestureHandlers {
  /** `byPointer`: not by a key. */
  readonly open: (id: string, glyph: string, byPointer: boolean) => void;
  /** A cluster or a burst was clicked. */
  readonly expand: (glyph: string) => void;
  /** A key on a glyph, or on the timeline itself when none is in view; returns whether it has a meaning there. */
  readonly key: (key: string, glyph: string | undefined) => boolean;
  readonly focus: (glyph: string) => void;
  /** Zoom by `factor` around a point of the screen. */
  readonly wheel: (factor: number, clientX: number) => void;
  /** The wheel was turned without the key that makes it zoom. */
  readonly plainWheel: () => void;
}

/** A press that moves further than this is a drag, not a click. */
const CLICK_SLOP = 5;
const WHEEL_STEP = 1.2;

export function listenToGestures(root: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  let pressed: { x: number; y: number } | undefined;
  root.addEventListener(
    'pointerdown',
    (event) => {
      pressed = { x: event.clientX, y: event.clientY };
    },
    { signal, capture: true },
  );
  root.addEventListener(
    'click',
    (event) => {
      const element = glyphAt(event.target);
      const from = pressed;
      pressed = undefined;
      const glyph = element?.dataset.glyph;
      if (!element || glyph === undefined) return;
      const dragged = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > CLICK_SLOP;
      // A click by keyboard has no detail; a drag that ends on a link is no click.
      if (dragged && event.detail > 0) {
        event.preventDefault();
        return;
      }
      if (!isPlainClick(event)) return;
      event.preventDefault();
      const { contact } = element.dataset;
      if (contact === undefined) handlers.expand(glyph);
      else handlers.open(contact, glyph, event.detail > 0);
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const glyph = glyphAt(event.target)?.dataset.glyph;
      if ((glyph !== undefined || event.target === root) && handlers.key(event.key, glyph))
        event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const glyph = glyphAt(event.target)?.dataset.glyph;
      if (glyph !== undefined) handlers.focus(glyph);
    },
    { signal },
  );
  // vis-timeline knows one zoom key, Ctrl; on a Mac it is ⌘.
  root.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) return;
      if (!event.metaKey) {
        if (Math.abs(event.deltaY) > Math.abs(event.deltaX)) handlers.plainWheel();
        return;
      }
      event.preventDefault();
      handlers.wheel(event.deltaY > 0 ? WHEEL_STEP : 1 / WHEEL_STEP, event.clientX);
    },
    { signal, passive: false },
  );
}

function glyphAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-glyph]') ?? undefined) : undefined;
}
