/** What a reader's hand does on the timeline: presses, keys and the ⌘ wheel, told apart from drags. */

export interface GestureHandlers {
  readonly open: (id: string, thing: string) => void;
  /** A cluster was pressed. */
  readonly expand: (thing: string) => void;
  /** A key on a thing, or on the timeline itself when nothing is in view; true when it meant something. */
  readonly key: (key: string, thing: string | undefined) => boolean;
  readonly focus: (thing: string) => void;
  /** Zoom by `factor` around the point that is `share` of the way across. */
  readonly wheel: (factor: number, share: number) => void;
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
      const thing = element?.dataset.glyph;
      if (!element || thing === undefined) return;
      const dragged = from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > CLICK_SLOP;
      // The keyboard's click has no place; a drag that ends on a link is no click.
      if (dragged && event.detail > 0) {
        event.preventDefault();
        return;
      }
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const { contact } = element.dataset;
      if (contact === undefined) handlers.expand(thing);
      else handlers.open(contact, thing);
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const thing = glyphAt(event.target)?.dataset.glyph;
      if ((thing !== undefined || event.target === root) && handlers.key(event.key, thing))
        event.preventDefault();
    },
    { signal },
  );
  root.addEventListener(
    'focusin',
    (event) => {
      const thing = glyphAt(event.target)?.dataset.glyph;
      if (thing !== undefined) handlers.focus(thing);
    },
    { signal },
  );
  // vis-timeline knows one zoom key, Ctrl; on a Mac it is ⌘.
  root.addEventListener(
    'wheel',
    (event) => {
      if (!event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      const box = root.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
      const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0.5;
      handlers.wheel(event.deltaY > 0 ? WHEEL_STEP : 1 / WHEEL_STEP, share);
    },
    { signal, passive: false },
  );
}

function glyphAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-glyph]') ?? undefined) : undefined;
}
