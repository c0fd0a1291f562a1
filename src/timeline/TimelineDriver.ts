/** Drives one vis-timeline: creates it, hands it what changed, narrows its events, destroys it once. */

import { DataSet } from 'vis-data/esnext';
import { Timeline as VisTimeline } from 'vis-timeline/esnext';
import type { DayWindow } from '../link/view-state.ts';
import type { Level } from '../model/kinds.ts';
import type { Words } from '../words/en.ts';
import { type AxisScale, axisCorner, axisLabel } from './axis-labels.ts';
import { daysOf, momentsOf } from './day-window.ts';
import { listenToGestures } from './gestures.ts';
import { itemElement } from './item-element.ts';
import { neighbour } from './neighbours.ts';
import { reveal } from './reveal.ts';
import { type TimelineItem, type TimeWindow, windowOfAll } from './timeline-item.ts';
import { NEAREST_MS, type VisItem, visOptions } from './vis-options.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';

export interface TimelineCallbacks {
  readonly onOpen: (id: string) => void;
  /** After the reader moved or zoomed; undefined when everything is shown. */
  readonly onWindow: (window: DayWindow | undefined) => void;
}

/** What is drawn, and the frame it is drawn in, which filters do not change. */
export interface TimelineContent {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly Level[];
  readonly whole: TimeWindow;
}

const DAY_MS = 86_400_000;
const ZOOM_MS = 320;
const EVERYTHING = 'everything';
const IN_THE_PAGE = '(max-width: 899px) and (max-height: 559px)';
/** Whiskers shorter than this say nothing that the label does not. */
const WHISKER_PX = 28;

export class TimelineDriver {
  private readonly root: HTMLElement;
  private readonly corner: HTMLElement;
  private readonly timeline: VisTimeline;
  private readonly resized: ResizeObserver;
  private readonly items = new DataSet<VisItem>();
  private readonly elements = new Map<string, HTMLAnchorElement>();
  private readonly widths = new Map<string, number>();
  private readonly listeners = new AbortController();
  private shown: readonly TimelineItem[] = [];
  private lanes: readonly Level[] = [];
  private lanesSaid = '';
  private whole: TimeWindow = windowOfAll([]);
  /** The window as the view has it; what the reader does here is told, and need not come back. */
  private told = 'nothing';
  /** Where a button or a key is leading, until it is there: the next one goes on from there. */
  private aim: TimeWindow | undefined;
  private scale: AxisScale = 'year';
  private stop: string | undefined;
  private frame = 0;
  private selected: string | undefined;
  /** The window to be kept until the reader moves. */
  private firstWindow: TimeWindow | undefined;
  private corrections = 0;
  /** Shall have the focus as soon as it is drawn. */
  private awaited: string | undefined;
  /** Shall be scrolled to after the next drawing. */
  private revealing: string | undefined;

  constructor(
    container: HTMLElement,
    private words: Words,
    private readonly callbacks: TimelineCallbacks,
  ) {
    // A child of our own: vis-timeline leaves traces in its container, and StrictMode mounts twice.
    this.root = document.createElement('div');
    this.root.className = 'tl-root';
    this.root.setAttribute('role', 'group');
    this.root.setAttribute('aria-label', words.timeline.label);
    container.append(this.root);
    this.corner = document.createElement('div');
    this.corner.className = 'tl-corner';
    this.timeline = new VisTimeline(
      this.root,
      [],
      this.groups(),
      visOptions({
        item: (id) => this.elements.get(id),
        lane: (lane) => this.laneElement(lane),
        tick: (moment, scale) => {
          this.scale = scale as AxisScale;
          return axisLabel(moment, this.scale, this.words);
        },
      }),
    );
    this.timeline.setItems(this.items);
    this.root.append(this.corner);
    this.hideChromeFromReaders();
    this.timeline.on('rangechange', ({ byUser }: { byUser?: boolean }) => {
      if (byUser) this.aim = this.firstWindow = undefined;
      this.followWindow();
    });
    this.timeline.on('rangechanged', ({ byUser }: { byUser?: boolean }) => {
      this.followWindow();
      this.aim = undefined;
      // Only what the reader did goes into the address, or address and timeline would chase each other.
      if (byUser && this.hasMoved()) this.tell(daysOf(this.window()));
    });
    this.timeline.on('changed', () => {
      this.keepFirstWindow();
      this.placeLabelsSoon();
      if (this.awaited !== undefined && this.elements.get(this.awaited)?.isConnected)
        this.focus(this.awaited);
    });
    // vis-timeline looks at its size now and then; the panel opens and closes at once.
    // Told as vis-timeline's own parts tell it: its `redraw()` takes every element out and in again, and the focus with it.
    const { timeline } = this;
    this.resized = new ResizeObserver(() =>
      (timeline as unknown as { emit(event: string): void }).emit('_change'),
    );
    this.resized.observe(container);
    const { signal } = this.listeners;
    listenToGestures(
      this.root,
      {
        open: (id) => {
          // vis-timeline's gestures keep the browser from it, and Back shall lead here.
          this.focus(id);
          callbacks.onOpen(id);
        },
        key: (key, from) => this.onKey(key, from),
        focus: (id) => {
          this.setStop(id);
          this.bringIntoView(id, false);
          this.reveal(id);
        },
        wheel: (factor, share) => {
          const { start, end } = this.window();
          this.zoomAround(start + (end - start) * share, factor, false);
        },
      },
      signal,
    );
  }

  /** Hands over the contacts; what is no longer among them goes, and the lanes stay. */
  setContent({ items, lanes, whole }: TimelineContent): void {
    const kept = new Set(items);
    const gone = this.shown.filter((item) => !kept.has(item)).map(({ id }) => id);
    const known = new Set(this.shown);
    const come = items.filter((item) => !known.has(item));
    this.shown = items;
    this.lanes = lanes;
    this.whole = whole;
    this.items.remove(gone);
    for (const id of gone) {
      this.elements.delete(id);
      this.widths.delete(id);
    }
    for (const item of come) this.elements.set(item.id, itemElement(item));
    this.items.add(
      come.map(({ id, lane, at }) => ({ id, group: lane, start: new Date(at), align: 'left', content: id })),
    );
    const { least, most } = this.bounds();
    // Lanes anew take every element out and in again, and with it the focus: only when what they say has changed.
    const lanesSay = lanes
      .map((lane) => `${lane} ${items.filter((item) => item.lane === lane).length}`)
      .join();
    if (lanesSay !== this.lanesSaid) this.timeline.setGroups(this.groups());
    this.lanesSaid = lanesSay;
    this.timeline.setOptions({
      min: new Date(least),
      max: new Date(most),
      zoomMax: (whole.end - whole.start) * 2,
    });
    this.setStop(this.stop !== undefined && this.elements.has(this.stop) ? this.stop : items[0]?.id);
    this.placeLabelsSoon();
  }

  /** Shows the window of the view, undefined for everything; what came from here is not set again. */
  showWindow(window: DayWindow | undefined): void {
    const first = this.told === 'nothing';
    const same = !first && spell(window) === this.told;
    this.told = spell(window);
    if (same) return;
    const moments = window ? momentsOf(window) : this.whole;
    this.firstWindow = moments;
    this.corrections = 5;
    this.setWindow(moments, false);
  }

  /** Marks the open contact. */
  select(id: string | undefined): void {
    const known = id !== undefined && this.elements.has(id);
    this.selected = known ? id : undefined;
    this.timeline.setSelection(known ? [id] : []);
    for (const [own, element] of this.elements) {
      if (own === id) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
    if (!known) return;
    this.setStop(id);
    // Where the comparison follows in the page, the page belongs to it.
    if (!matchMedia(IN_THE_PAGE).matches) this.revealing = id;
    this.placeLabelsSoon();
  }

  /** Now, if the contact is drawn; else once it is. */
  focus(id: string): void {
    this.bringIntoView(id, false);
    const element = this.elements.get(id);
    this.awaited = element?.isConnected ? undefined : id;
    element?.focus({ preventScroll: true });
    this.reveal(id);
  }

  /** Scrolls page or pane so that the contact is not covered. */
  private reveal(id: string): void {
    const element = this.elements.get(id);
    if (element?.isConnected) reveal(element);
  }

  /** Around the given or the open contact while it is in view, else around the middle. */
  zoom(factor: number, around = this.selected): void {
    const { start, end } = this.aim ?? this.window();
    const open = this.shown.find((item) => item.id === around)?.at;
    const center = open !== undefined && open > start && open < end ? open : (start + end) / 2;
    this.zoomAround(center, factor, true);
  }

  showAll(): void {
    this.firstWindow = undefined;
    this.aim = this.whole;
    this.tell(undefined);
    this.setWindow(this.whole, true);
  }

  destroy(): void {
    this.listeners.abort();
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
    this.timeline.destroy();
    this.root.remove();
  }

  /** A swipe across the timeline that scrolled the page has moved nothing. */
  private hasMoved(): boolean {
    return (
      spell(daysOf(this.window())) !== (this.told === EVERYTHING ? spell(daysOf(this.whole)) : this.told)
    );
  }

  private tell(window: DayWindow | undefined): void {
    this.told = spell(window);
    this.callbacks.onWindow(window);
  }

  private groups() {
    return this.lanes.map((lane, order) => ({
      id: lane,
      order,
      content: lane,
    }));
  }

  private laneElement(lane: Level): HTMLElement {
    const element = document.createElement('div');
    element.className = 'tl-lane';
    const count = this.shown.filter((item) => item.lane === lane).length;
    const name = document.createElement('b');
    name.textContent = this.words.levels[lane] ?? lane;
    const number = document.createElement('span');
    number.textContent = this.words.timeline.contacts(count);
    element.append(name, number);
    return element;
  }

  private window(): TimeWindow {
    const { start, end } = this.timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  /**
   * vis-timeline fits its items into view by itself while it is being set up, with more room than we want and later
   * than one would think. Until the reader moves, the window of the view is put back, a few times at most.
   */
  private keepFirstWindow(): void {
    if (!this.firstWindow || this.corrections === 0) return;
    const { start, end } = this.window();
    const wanted = this.firstWindow;
    const slack = (wanted.end - wanted.start) / 100;
    if (Math.abs(start - wanted.start) < slack && Math.abs(end - wanted.end) < slack) return;
    this.corrections -= 1;
    this.setWindow(wanted, false);
  }

  private setWindow({ start, end }: TimeWindow, animated: boolean): void {
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.timeline.setWindow(start, end, {
      animation: still ? false : { duration: ZOOM_MS, easingFunction: 'easeInOutQuad' },
    });
  }

  private zoomAround(center: number, factor: number, animated: boolean): void {
    const { start, end } = this.aim ?? this.window();
    const most = (this.whole.end - this.whole.start) * 2;
    const scale = Math.min(Math.max((end - start) * factor, NEAREST_MS), most) / (end - start);
    this.move({ start: center - (center - start) * scale, end: center + (end - center) * scale }, animated);
  }

  /** The reader's own move by a button or a key: told at once, since what vis-timeline tells of it may be cut short. */
  private move({ start, end }: TimeWindow, animated: boolean): void {
    const { least, most } = this.bounds();
    // As vis-timeline will: the window is pushed back between its bounds.
    const push = Math.max(0, least - start) - Math.max(0, end - most);
    const window = { start: start + push, end: end + push };
    this.firstWindow = undefined;
    this.aim = window;
    this.tell(daysOf(window));
    this.setWindow(window, animated);
  }

  /** How far the window can be moved at all. */
  private bounds(): { least: number; most: number } {
    const { start, end } = this.whole;
    return { least: start - (end - start), most: end + (end - start) };
  }

  /** Moves the window so that the contact stands in its middle, if it lies outside. */
  bringIntoView(id: string, animated = true): void {
    const item = this.shown.find((other) => other.id === id);
    const { start, end } = this.aim ?? this.window();
    if (!item || (item.at > start && item.at < end)) return;
    const half = (end - start) / 2;
    this.move({ start: item.at - half, end: item.at + half }, animated);
  }

  /** On every frame of a pan or zoom: only what CSS cannot work out by itself. */
  private followWindow(): void {
    const { start, end } = this.window();
    const pixelsPerDay = (this.centerWidth() / (end - start)) * DAY_MS;
    this.root.style.setProperty('--px-per-day', pixelsPerDay.toFixed(3));
    for (const item of this.shown) {
      if (item.days === undefined) continue;
      const long = item.days * pixelsPerDay >= WHISKER_PX;
      this.elements.get(item.id)?.classList.toggle('has-whisker', long);
    }
    this.corner.textContent = axisCorner(start, end, this.scale, this.words);
    this.placeLabelsSoon();
  }

  private placeLabelsSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.placeLabels());
  }

  /** A label that would cross the right edge stands to the left of its marker, if there is more room. */
  private placeLabels(): void {
    const { start, end } = this.window();
    const room = this.centerWidth();
    const moved: Pick<VisItem, 'id' | 'align'>[] = [];
    for (const item of this.shown) {
      const element = this.elements.get(item.id);
      if (!element) continue;
      const width = this.widths.get(item.id) ?? element.offsetWidth;
      if (width === 0) continue;
      this.widths.set(item.id, width);
      const x = ((item.at - start) / (end - start)) * room;
      const align = x + width > room && x > room - x ? 'right' : 'left';
      if (this.items.get(item.id)?.align === align) continue;
      element.classList.toggle('is-flipped', align === 'right');
      moved.push({ id: item.id, align });
    }
    if (moved.length > 0) this.items.updateOnly(moved);
    this.keepStopInView();
    if (this.revealing !== undefined) this.reveal(this.revealing);
    this.revealing = undefined;
  }

  private centerWidth(): number {
    return (
      this.root.querySelector<HTMLElement>('.vis-panel.vis-center')?.clientWidth ?? this.root.clientWidth
    );
  }

  /** Ticks, lines and lane names are drawing; the links say lane and date themselves. */
  private hideChromeFromReaders(): void {
    for (const part of this.root.querySelectorAll(
      '.vis-panel.vis-top, .vis-panel.vis-left, .vis-panel.vis-background',
    )) {
      part.setAttribute('aria-hidden', 'true');
    }
    this.corner.setAttribute('aria-hidden', 'true');
  }

  private onKey(key: string, from: string | undefined): boolean {
    const next = neighbour(this.shown, from, key);
    if (next) {
      this.setStop(next.id);
      this.focus(next.id);
    } else if (key === '+' || key === '=') this.zoom(0.5, from);
    else if (key === '-') this.zoom(2, from);
    else if (key === '0') this.showAll();
    else return false;
    return true;
  }

  /** The Tab key must find the timeline wherever its window is: a contact in view, or else the timeline itself. */
  private keepStopInView(): void {
    const { start, end } = this.window();
    const inView = this.shown.filter(({ at }) => at > start && at < end);
    if (inView.length > 0) this.root.removeAttribute('tabindex');
    else this.root.tabIndex = 0;
    if (inView.length > 0 && !inView.some(({ id }) => id === this.stop)) this.setStop(inView[0]?.id);
  }

  /** The timeline is one stop of the Tab key: one link at a time can be reached by it. */
  private setStop(id: string | undefined): void {
    if (this.stop !== undefined) this.elements.get(this.stop)?.setAttribute('tabindex', '-1');
    this.stop = id;
    if (id !== undefined) this.elements.get(id)?.setAttribute('tabindex', '0');
  }
}

function spell(window: DayWindow | undefined): string {
  return window ? `${window.from}/${window.to}` : EVERYTHING;
}
