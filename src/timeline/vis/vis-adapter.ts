/**
 * One vis-timeline, made to draw half a window more than is seen on either side and to shift that drawing while it lasts:
 * a frame of a pan changes a handful of transforms, asks for no layout, and costs the same however many contacts there are.
 */

import { DataSet } from 'vis-data/esnext';
import type { AxisScale } from '../layout/axis-labels.ts';
import type { TimeWindow, Viewport } from '../layout/time-window.ts';
import { type Placement, registerPlacedItem } from './placed-item.ts';
import { QuietTimeline } from './quiet-timeline.ts';
import { internalsOf, type VisInternals } from './vis-internals.ts';
import { visOptions } from './vis-options.ts';
import { widenAxis } from './wide-axis.ts';
import './vis.css';

export interface VisItem {
  readonly id: string;
  readonly group: string;
  readonly type: 'placed';
  readonly start: Date;
  readonly content: '';
  readonly placement: Placement;
}

export interface VisTemplates {
  readonly lane: (lane: string) => HTMLElement;
  /** The label of a tick. */
  readonly tick: (moment: number, scale: AxisScale, pixelsPerMs: number) => string;
}

export interface VisAdapterEvents {
  /** A frame was drawn; `shifted` when the last drawing was only moved. */
  readonly onFrame: (shifted: boolean) => void;
  /** Everything was redrawn for the current window. */
  readonly onRedraw: () => void;
  /** The drawing was shifted so far that it should be replaced, and no frame is waiting. */
  readonly onStale: () => void;
  /** The reader drags, pinches or wheels. */
  readonly onUserMove: () => void;
  /** The window has come to rest. */
  readonly onRest: (byUser: boolean) => void;
}

/** How much more than is seen is drawn on either side, in windows. */
const REACH = 0.5;
/** How far the drawing may be shifted before it is replaced in a pause, in windows. */
const STALE_AFTER = 0.22;
/** Of the panel of lane names, and of the one on the right, which is empty. */
const BORDER_PX = 1;
const ANIMATION = { duration: 320, easingFunction: 'easeInOutQuad' } as const;

export class VisAdapter {
  private readonly vis: QuietTimeline;
  private readonly parts: VisInternals;
  /** The unit of the ticks. */
  axisScale: AxisScale = 'year';
  /** What is shifted with the window: ticks, items, and the layers of the driver. */
  private readonly layers: HTMLElement[] = [];
  private readonly items = new DataSet<VisItem>();
  /** The viewport of the last drawing, and how far that has been shifted since. */
  private rendered: Viewport = { start: 0, end: 0, width: 0 };
  private shift = 0;
  /** How far it can be shifted, in windows. */
  private reach = REACH;
  private frame = 0;
  private pause = 0;

  constructor(
    root: HTMLElement,
    lanes: readonly string[],
    templates: VisTemplates,
    private readonly events: VisAdapterEvents,
  ) {
    this.vis = new QuietTimeline(
      root,
      [],
      lanes.map((lane, order) => ({ id: lane, order, content: lane })),
      visOptions({
        lane: templates.lane,
        tick: (moment, scale) => {
          this.axisScale = scale;
          return templates.tick(moment, scale, this.scale);
        },
      }),
    );
    this.parts = internalsOf(this.vis);
    // Without this it would fit its items into view by itself, some frames later.
    this.parts.initialFitDone = true;
    registerPlacedItem(this.parts.itemSet);
    this.vis.setItems(this.items);
    const { timeAxis, itemSet, dom } = this.parts;
    this.layers.push(timeAxis.dom.foreground, timeAxis.dom.background, itemSet.dom.foreground);
    widenAxis(
      this.parts,
      () => this.width,
      () => this.reach,
    );
    // Lane and date are part of the name of every contact: axis and lane names would only repeat them.
    for (const panel of [dom.top, dom.leftContainer, ...root.querySelectorAll('.vis-panel.vis-background')])
      panel.setAttribute('aria-hidden', 'true');
    this.parts._redraw = () => this.follow();
    this.vis.on('changed', () => this.finishRedraw());
    this.vis.on('rangechange', ({ byUser }: { byUser?: boolean }) => {
      if (byUser) this.events.onUserMove();
    });
    this.vis.on('rangechanged', ({ byUser }: { byUser?: boolean }) => {
      this.events.onRest(byUser === true);
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

  /** Pixels of all, lane names included, as it was drawn last; 0 before. */
  get outerWidth(): number {
    return this.parts.props.root.width ?? 0;
  }

  /** Pixels of a millisecond. */
  get scale(): number {
    const { start, end } = this.window;
    return this.width / (end - start);
  }

  /** Pixels from the left edge of the last drawing. */
  xOf(moment: number): number {
    const { start, end, width } = this.rendered;
    return (moment - start) * (width / (end - start));
  }

  /** Pixels from the top of the timeline to that of a lane. */
  laneTop(lane: string): number {
    return this.parts.props.top.height + (this.parts.itemSet.groups[lane]?.top ?? 0);
  }

  /** The moment at a point of the screen. */
  momentAt(clientX: number): number {
    const { start, end } = this.window;
    const box = this.parts.dom.centerContainer.getBoundingClientRect();
    return start + (end - start) * (box.width > 0 ? (clientX - box.left) / box.width : 0.5);
  }

  setWindow({ start, end }: TimeWindow, animated: boolean): void {
    this.vis.setWindow(start, end, { animation: animated ? ANIMATION : false });
  }

  /** How far the window can be moved, and how long it can be. */
  setLimits({ start, end }: TimeWindow, longest: number): void {
    this.vis.setOptions({ min: new Date(start), max: new Date(end), zoomMax: longest });
  }

  /** The room of a tick's label, in characters. */
  setTickRoom(characters: number): void {
    this.vis.setOptions({ maxMinorChars: characters });
  }

  /** Adds a layer that covers the lanes and clips `content`, which is shifted with the window. */
  addLayer(layer: HTMLElement, content: HTMLElement, where: 'under' | 'over'): void {
    const { root, centerContainer } = this.parts.dom;
    root.insertBefore(layer, where === 'under' ? centerContainer : null);
    this.layers.push(content);
  }

  /** Removes some items and adds others, in a single redraw. */
  replace(removed: readonly string[], added: readonly VisItem[]): void {
    const { itemSet } = this.parts;
    const { redraw } = itemSet;
    // Either call alone would redraw all items.
    itemSet.redraw = () => false;
    if (removed.length > 0) this.items.remove([...removed]);
    if (added.length > 0) this.items.add([...added]);
    itemSet.redraw = redraw;
    // The others may have moved too: while the window is as long as before, vis-timeline would not look at them.
    for (const group of Object.values(itemSet.groups)) group.stackDirty = true;
    this.draw();
  }

  /** Learns the width of the window as vis-timeline will when it draws for the first time. */
  measure(): void {
    const { dom, props } = this.parts;
    const names = dom.leftContainer.clientWidth || -BORDER_PX;
    props.center.width = Math.max(0, dom.root.offsetWidth - names + BORDER_PX);
  }

  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.reach = REACH;
    this.vis.draw();
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.pause);
    this.parts._redraw = () => {};
    this.vis.destroy();
  }

  /** Replaces vis-timeline's own redraw: shifts the last drawing while it covers the window at the same scale. */
  private follow(): void {
    const { start, end } = this.window;
    const { rendered, width } = this;
    // Nothing has been drawn yet.
    if (rendered.width === 0) return;
    const span = rendered.end - rendered.start;
    const shift = (rendered.start - start) * (rendered.width / span);
    if (
      rendered.width === width &&
      width > 0 &&
      Math.abs(end - start - span) < span * 1e-6 &&
      Math.abs(shift) <= width * this.reach
    ) {
      this.shiftTo(shift);
      if (Math.abs(shift) > width * STALE_AFTER) this.refreshSoon();
      return;
    }
    // Once a frame, as vis-timeline does.
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (rendered.width === width && width > 0) this.rescale();
      else this.draw();
    });
  }

  /**
   * Between two layouts a zoom moves ticks and items alone, and those in sight: the layout is near. vis-timeline would measure
   * its panels and lanes for each frame.
   */
  private rescale(): void {
    const { timeAxis, itemSet } = this.parts;
    this.reach = 0;
    timeAxis.redraw();
    for (const item of Object.values(itemSet.items)) item.repositionInSight(this.width);
    this.finishRedraw();
  }

  private shiftTo(shift: number): void {
    // The style sheet makes them compositor layers meanwhile, so that the browser need not paint them again.
    if (this.shift === 0) this.parts.dom.root.classList.add('is-moving');
    this.shift = shift;
    const transform = `translateX(${shift.toFixed(2)}px)`;
    for (const layer of this.layers) layer.style.transform = transform;
    this.events.onFrame(true);
  }

  /** Asks for a redraw in a pause between frames. */
  private refreshSoon(): void {
    if (this.pause !== 0) return;
    this.pause = window.setTimeout(() => {
      this.pause = 0;
      if (this.shift !== 0) this.events.onStale();
    }, 60);
  }

  private finishRedraw(): void {
    this.rendered = { ...this.window, width: this.width };
    if (this.shift !== 0) {
      this.shift = 0;
      this.parts.dom.root.classList.remove('is-moving');
      for (const layer of this.layers) layer.style.transform = '';
    }
    this.events.onFrame(false);
    this.events.onRedraw();
  }
}
