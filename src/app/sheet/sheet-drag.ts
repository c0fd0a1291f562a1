/** Drags a sheet: it follows the finger by a transform alone, then moves to the intended snap point. */

import { targetedStatement } from '../../comparison/panel-parts.ts';
import { SNAP_POINTS, type SnapPoint } from '../ui-store.ts';

/** A shorter drag is a press of the handle, or nothing. */
const DRAG_PX = 24;
/** A release faster than this, in pixels per millisecond, is a flick: its direction alone decides. */
const FLICK = 0.4;
/** Moves older than this at release do not count towards the speed. */
const RECENT_MS = 80;

interface Deps {
  readonly panel: HTMLElement;
  readonly handle: HTMLElement;
  /** The scroll container inside the panel. */
  readonly scroller: HTMLElement;
  readonly snapPoint: () => SnapPoint;
  readonly snapTo: (snapPoint: SnapPoint) => void;
}

/** The drag of one sheet. While it moves, the sheet has its full height and is only translated. */
export class SheetDrag {
  private heights: readonly number[] = [];
  private shown: number | undefined;
  private animation: Animation | undefined;
  private from: { readonly y: number; readonly height: number } | undefined;
  private recent: { readonly y: number; readonly at: number }[] = [];
  /** Set after a drag on the handle, so that its final click is ignored. */
  dragged = false;

  constructor(private readonly deps: Deps) {}

  listen(signal: AbortSignal): void {
    const { handle, scroller } = this.deps;
    handle.addEventListener(
      'pointerdown',
      (event) => {
        this.dragged = false;
        handle.setPointerCapture(event.pointerId);
        this.grab(event.clientY);
      },
      { signal },
    );
    handle.addEventListener('pointermove', (event) => this.move(event.clientY, event.timeStamp), {
      signal,
    });
    handle.addEventListener('pointerup', (event) => this.release(event.timeStamp), { signal });
    handle.addEventListener('pointercancel', () => this.settle(this.deps.snapPoint()), { signal });
    this.listenInside(scroller, signal);
  }

  /** Inside, a finger scrolls. At the top of the content it lowers the sheet; a peeking sheet is dragged from anywhere. */
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
            this.deps.snapPoint() === 'peek' || (y > 0 && scrollTop <= 0) || scrollHeight <= clientHeight;
          const drags = event.cancelable && stuck && Math.abs(y) > Math.abs(x);
          if (drags && getComputedStyle(this.deps.panel).position === 'fixed') this.grab(began.clientY);
          began = undefined;
        }
        if (!this.from) return;
        event.preventDefault();
        this.move(touch.clientY, event.timeStamp);
      },
      { signal, passive: false },
    );
    scroller.addEventListener('touchend', (event) => this.release(event.timeStamp), { signal });
    scroller.addEventListener('touchcancel', () => this.from && this.settle(this.deps.snapPoint()), {
      signal,
    });
  }

  private grab(y: number): void {
    this.measure();
    this.from = { y, height: this.heightAt(this.deps.snapPoint()) };
    this.recent = [];
  }

  private move(y: number, at: number): void {
    if (!this.from) return;
    this.recent = [...this.recent.filter((one) => at - one.at < RECENT_MS), { y, at }];
    if (this.shown === undefined && Math.abs(y - this.from.y) < DRAG_PX / 4) return;
    this.shift(this.from.height + this.from.y - y);
  }

  private release(at: number): void {
    const { from, shown } = this;
    if (!from) return;
    this.from = undefined;
    if (shown === undefined) return;
    this.dragged = Math.abs(shown - from.height) >= DRAG_PX;
    const snapPoint = this.deps.snapPoint();
    const next = this.dragged ? this.target(from.height, shown, this.speed(at)) : snapPoint;
    if (next === snapPoint) this.settle(snapPoint);
    else this.deps.snapTo(next);
  }

  /** Upward speed, in pixels per millisecond. */
  private speed(at: number): number {
    const [first] = this.recent.filter((one) => at - one.at < RECENT_MS);
    const last = this.recent.at(-1);
    return first && last && last.at > first.at ? (first.y - last.y) / (last.at - first.at) : 0;
  }

  /** The nearest snap point in the direction of the drag, at least the next one; a flick back reverts. */
  private target(from: number, shown: number, speed: number): SnapPoint {
    const up = shown > from;
    const back = Math.abs(speed) > FLICK && speed > 0 !== up;
    const fitting = SNAP_POINTS.filter((snapPoint) => {
      const height = this.heightAt(snapPoint);
      if (back) return up ? height < shown : height > shown;
      return up ? height > from : height < from;
    });
    const away = (snapPoint: SnapPoint) => Math.abs(this.heightAt(snapPoint) - shown);
    return fitting.toSorted((a, b) => away(a) - away(b))[0] ?? this.deps.snapPoint();
  }

  /** Animates to the panel's snap point, from where it was dragged to or from the previous snap point. */
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

  private heightAt(snapPoint: SnapPoint): number {
    return this.heights[SNAP_POINTS.indexOf(snapPoint)] ?? 0;
  }

  /** Measures each snap point, because only the style sheet defines their heights. */
  private measure(): void {
    this.lay();
    const { panel, scroller } = this.deps;
    const { scrollTop } = scroller;
    this.heights = SNAP_POINTS.map((snapPoint) => {
      panel.style.height = `var(--${snapPoint})`;
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

  /** At a snap point the sheet is as high as its visible part, so that all its content can be scrolled to. */
  private lay(): void {
    const { panel, snapPoint } = this.deps;
    this.animation?.cancel();
    this.animation = undefined;
    this.shown = undefined;
    delete panel.dataset.moving;
    panel.style.transform = '';
    if (snapPoint() === 'peek' && getComputedStyle(panel).position === 'fixed') this.showWhatPeeks();
  }

  /** The statement that belongs to the passage above; else the top, which says what contact it is: never some line between. */
  private showWhatPeeks(): void {
    const { scroller } = this.deps;
    scroller.scrollTop = 0;
    targetedStatement(scroller)?.scrollIntoView();
  }
}
