/** Pulls a sheet: it follows the finger by a transform alone, then goes to the rest that the pull meant. */

import { SNAP_POINTS, type SnapPoint } from '../ui-store.ts';

/** A pull shorter than this is a press of the handle, or nothing. */
const PULL_PX = 24;
/** A finger that leaves faster than this, in pixels a millisecond, says where to by its direction alone. */
const FLICK = 0.4;
/** What the finger did earlier than this before it left says nothing of its speed. */
const LATELY_MS = 80;

interface Deps {
  readonly panel: HTMLElement;
  readonly handle: HTMLElement;
  /** What scrolls inside. */
  readonly scroller: HTMLElement;
  readonly rest: () => SnapPoint;
  readonly go: (rest: SnapPoint) => void;
}

/** One sheet in motion: while it moves it is laid out at its full height, and only shifted. */
export class SheetDrag {
  private heights: readonly number[] = [];
  private shown: number | undefined;
  private animation: Animation | undefined;
  private from: { readonly y: number; readonly height: number } | undefined;
  private lately: { readonly y: number; readonly at: number }[] = [];
  /** The click that ends a pull on the handle is none. */
  pulled = false;

  constructor(private readonly deps: Deps) {}

  listen(signal: AbortSignal): void {
    const { handle, scroller } = this.deps;
    handle.addEventListener(
      'pointerdown',
      (event) => {
        this.pulled = false;
        handle.setPointerCapture(event.pointerId);
        this.hold(event.clientY);
      },
      { signal },
    );
    handle.addEventListener('pointermove', (event) => this.follow(event.clientY, event.timeStamp), {
      signal,
    });
    handle.addEventListener('pointerup', (event) => this.letGo(event.timeStamp), { signal });
    handle.addEventListener('pointercancel', () => this.settle(this.deps.rest()), { signal });
    this.listenInside(scroller, signal);
  }

  /** Inside, a finger scrolls; at the top of what is there it lowers the sheet, and what only peeks is pulled whole. */
  private listenInside(scroller: HTMLElement, signal: AbortSignal): void {
    let began: Touch | undefined;
    scroller.addEventListener(
      'touchstart',
      ({ touches }) => (began = touches.length === 1 ? touches[0] : undefined),
      {
        signal,
        passive: true,
      },
    );
    scroller.addEventListener(
      'touchmove',
      (event) => {
        const [touch] = event.touches;
        if (!touch) return;
        if (began) {
          const [x, y] = [touch.clientX - began.clientX, touch.clientY - began.clientY];
          const { scrollTop, scrollHeight, clientHeight } = scroller;
          const stuck =
            this.deps.rest() === 'peek' || (y > 0 && scrollTop <= 0) || scrollHeight <= clientHeight;
          const pulls = event.cancelable && stuck && Math.abs(y) > Math.abs(x);
          if (pulls && getComputedStyle(this.deps.panel).position === 'fixed') this.hold(began.clientY);
          began = undefined;
        }
        if (!this.from) return;
        event.preventDefault();
        this.follow(touch.clientY, event.timeStamp);
      },
      { signal, passive: false },
    );
    scroller.addEventListener('touchend', (event) => this.letGo(event.timeStamp), { signal });
    scroller.addEventListener('touchcancel', () => this.from && this.settle(this.deps.rest()), { signal });
  }

  private hold(y: number): void {
    this.measure();
    this.from = { y, height: this.heightAt(this.deps.rest()) };
    this.lately = [];
  }

  private follow(y: number, at: number): void {
    if (!this.from) return;
    this.lately = [...this.lately.filter((one) => at - one.at < LATELY_MS), { y, at }];
    if (this.shown === undefined && Math.abs(y - this.from.y) < PULL_PX / 4) return;
    this.shift(this.from.height + this.from.y - y);
  }

  private letGo(at: number): void {
    const { from, shown } = this;
    if (!from) return;
    this.from = undefined;
    if (shown === undefined) return;
    this.pulled = Math.abs(shown - from.height) >= PULL_PX;
    const rest = this.deps.rest();
    const next = this.pulled ? this.meant(from.height, shown, this.speed(at)) : rest;
    if (next === rest) this.settle(rest);
    else this.deps.go(next);
  }

  /** Upwards, in pixels a millisecond. */
  private speed(at: number): number {
    const [first] = this.lately.filter((one) => at - one.at < LATELY_MS);
    const last = this.lately.at(-1);
    return first && last && last.at > first.at ? (first.y - last.y) / (last.at - first.at) : 0;
  }

  /** The nearest rest in the direction of the pull, but one on at least; a flick back takes it back. */
  private meant(from: number, shown: number, speed: number): SnapPoint {
    const up = shown > from;
    const back = Math.abs(speed) > FLICK && speed > 0 !== up;
    const fitting = SNAP_POINTS.filter((rest) => {
      const height = this.heightAt(rest);
      if (back) return up ? height < shown : height > shown;
      return up ? height > from : height < from;
    });
    const away = (rest: SnapPoint) => Math.abs(this.heightAt(rest) - shown);
    return fitting.toSorted((a, b) => away(a) - away(b))[0] ?? this.deps.rest();
  }

  /** To a rest that the panel has been given: from where it was pulled to, or from the rest before. */
  settle(to: SnapPoint, before?: SnapPoint): void {
    const { panel } = this.deps;
    this.from = undefined;
    if (this.shown === undefined && before !== undefined) this.measure();
    const from = this.shown ?? (before && this.heightAt(before));
    const target = this.heightAt(to);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (from === undefined || from === target || still || getComputedStyle(panel).position !== 'fixed') {
      this.lay();
      return;
    }
    this.shift(target);
    this.animation = panel.animate(
      { transform: [this.shiftTo(from), this.shiftTo(target)] },
      { duration: 200, easing: 'cubic-bezier(0.2, 0, 0, 1)' },
    );
    this.animation.onfinish = () => this.lay();
  }

  private heightAt(rest: SnapPoint): number {
    return this.heights[SNAP_POINTS.indexOf(rest)] ?? 0;
  }

  /** The style sheet knows how high each rest is. */
  private measure(): void {
    this.lay();
    const { panel, scroller } = this.deps;
    const { scrollTop } = scroller;
    this.heights = SNAP_POINTS.map((rest) => {
      panel.style.height = `var(--${rest})`;
      return panel.offsetHeight;
    });
    panel.style.height = '';
    scroller.scrollTop = scrollTop;
  }

  private shift(height: number): void {
    const { panel } = this.deps;
    this.shown = Math.min(this.heightAt('full'), Math.max(this.heightAt('peek'), height));
    panel.dataset.moving = '';
    panel.style.transform = this.shiftTo(this.shown);
  }

  private shiftTo(height: number): string {
    return `translateY(${this.heightAt('full') - height}px)`;
  }

  /** At rest it is as high as what is seen of it, so that all of it can be scrolled to. */
  private lay(): void {
    const { panel } = this.deps;
    this.animation?.cancel();
    this.animation = undefined;
    this.shown = undefined;
    delete panel.dataset.moving;
    panel.style.transform = '';
  }
}
