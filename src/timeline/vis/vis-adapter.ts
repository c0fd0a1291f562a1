/**
 * One vis-timeline, made to draw half a window more than is seen and to move that drawing while it lasts: a frame of a
 * pan changes a handful of transforms, asks for no layout, and costs the same however many contacts there are.
 */

import { DataSet } from 'vis-data/esnext';
import { Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { TimeWindow } from '../layout/time-window.ts';
import { type Placement, teachPlacedItem } from './placed-item.ts';
import { internalsOf, type VisInternals } from './vis-internals.ts';
import { visOptions } from './vis-options.ts';
import { widenAxis } from './wide-axis.ts';

export interface VisItem {
  readonly id: string;
  readonly group: string;
  readonly type: 'placed';
  readonly start: Date;
  readonly content: '';
  readonly placement: Placement;
}

export interface Drawing {
  readonly lane: (lane: string) => HTMLElement;
  /** The words of a tick; `scale` as vis-timeline names it, with the pixels of a millisecond. */
  readonly tick: (moment: number, scale: string, pixelsPerMs: number) => string;
}

export interface VisAdapterEvents {
  /** On every frame of a move: the drawing was moved by so many pixels, or drawn anew (undefined). */
  readonly onFrame: (shift: number | undefined) => void;
  /** Everything has been drawn anew at the scale and place of now. */
  readonly onDrawn: () => void;
  /** In a pause, after the drawing has been moved some way: time to draw anew. */
  readonly onWorn: () => void;
  readonly onMoved: (byUser: boolean) => void;
}

/** How far the drawing may be moved before it is drawn anew in a pause, in windows. */
const WORN = 0.22;

export class VisAdapter {
  readonly vis: VisTimeline;
  readonly parts: VisInternals;
  /** Moved with the window: ticks, items, and what the driver adds. */
  readonly layers: HTMLElement[] = [];
  private readonly items = new DataSet<VisItem>();
  private drawn: TimeWindow & { readonly width: number } = { start: 0, end: 0, width: 0 };
  private shift = 0;
  private frame = 0;
  private pause = 0;

  constructor(
    root: HTMLElement,
    lanes: readonly { id: string; order: number; content: string }[],
    drawing: Drawing,
    private readonly events: VisAdapterEvents,
  ) {
    // vis-timeline asks for ticks while it is still being made.
    let perMs = () => Number.POSITIVE_INFINITY;
    this.vis = new VisTimeline(
      root,
      [],
      [...lanes],
      visOptions({ lane: drawing.lane, tick: (moment, scale) => drawing.tick(moment, scale, perMs()) }),
    );
    this.parts = internalsOf(this.vis);
    perMs = () => this.scale;
    // It would fit its items into view by itself, later than one would think.
    this.parts.initialFitDone = true;
    teachPlacedItem(this.parts.itemSet);
    this.vis.setItems(this.items);
    const { timeAxis, itemSet } = this.parts;
    this.layers.push(timeAxis.dom.foreground, timeAxis.dom.background, itemSet.dom.foreground);
    widenAxis(this.parts, () => this.width);
    this.parts._redraw = () => this.follow();
    this.vis.on('changed', () => this.settle());
    this.vis.on('rangechanged', ({ byUser }: { byUser?: boolean }) => {
      this.events.onMoved(byUser === true);
      this.refreshSoon();
    });
  }

  get window(): TimeWindow {
    const { start, end } = this.parts.range;
    return { start, end };
  }

  /** Pixels of the window. */
  get width(): number {
    return this.parts.props.center.width;
  }

  get scale(): number {
    const { start, end } = this.window;
    return this.width / (end - start);
  }

  /** Pixels from the left edge of the drawing as it was drawn last. */
  xOf(moment: number): number {
    return (moment - this.drawn.start) * (this.drawn.width / (this.drawn.end - this.drawn.start));
  }

  /** Takes some out and puts others in, and draws once. */
  replace(gone: readonly string[], come: readonly VisItem[]): void {
    const { itemSet } = this.parts;
    const { redraw } = itemSet;
    // Each of the two would draw everything anew.
    itemSet.redraw = () => false;
    if (gone.length > 0) this.items.remove([...gone]);
    if (come.length > 0) this.items.add([...come]);
    itemSet.redraw = redraw;
    // Those that stay may have got another place: at a window of the same extent it would leave them where they are.
    for (const group of Object.values(itemSet.groups)) group.stackDirty = true;
    this.draw();
  }

  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.parts._origRedraw();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.pause);
    this.parts._redraw = () => {};
    this.vis.destroy();
  }

  /** Instead of vis-timeline's own redraw: moves what is drawn while it covers the window at its scale. */
  private follow(): void {
    const { start, end } = this.window;
    const { drawn, width } = this;
    const span = drawn.end - drawn.start;
    const moved = (drawn.start - start) * (drawn.width / span);
    if (
      drawn.width === width &&
      width > 0 &&
      Math.abs(end - start - span) < span * 1e-6 &&
      Math.abs(moved) <= width / 2
    ) {
      this.moveTo(moved);
      if (Math.abs(moved) > width * WORN) this.refreshSoon();
      return;
    }
    // Once a frame, as vis-timeline does.
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.parts._origRedraw();
    });
  }

  private moveTo(shift: number): void {
    // Layers of their own while they move: the browser need not paint them again.
    if (this.shift === 0) this.parts.dom.root.classList.add('is-moving');
    this.shift = shift;
    const move = `translateX(${shift.toFixed(2)}px)`;
    for (const layer of this.layers) layer.style.transform = move;
    this.events.onFrame(shift);
  }

  /** Draws anew in a pause between frames. */
  private refreshSoon(): void {
    if (this.pause !== 0) return;
    this.pause = window.setTimeout(() => {
      this.pause = 0;
      if (this.shift !== 0) this.events.onWorn();
    }, 60);
  }

  private settle(): void {
    const { start, end } = this.window;
    this.drawn = { start, end, width: this.width };
    if (this.shift !== 0) {
      this.shift = 0;
      this.parts.dom.root.classList.remove('is-moving');
      for (const layer of this.layers) layer.style.transform = '';
    }
    this.events.onFrame(undefined);
    this.events.onDrawn();
  }
}
