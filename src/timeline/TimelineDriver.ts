/** Drives one vis-timeline: creates it, hands it what changed, narrows its events, destroys it once. */

import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type TimelineOptions, Timeline as VisTimeline } from 'vis-timeline/esnext';
import { LEVELS, type Level } from '../model/kinds.ts';
import type { Words } from '../words/en.ts';
import { type AxisScale, axisCorner, axisLabel } from './axis-labels.ts';
import { itemElement } from './item-element.ts';
import { neighbour } from './neighbours.ts';
import { type TimelineItem, type TimeWindow, windowOfAll } from './timeline-item.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';

export interface TimelineCallbacks {
  onOpen(id: string): void;
}

interface VisItem {
  readonly id: string;
  readonly group: Level;
  readonly start: Date;
  readonly align: 'left' | 'right';
  readonly content: string;
}

const DAY_MS = 86_400_000;
/** The nearest zoom still has days as ticks. */
const NEAREST_MS = 12 * DAY_MS;
const ZOOM_MS = 320;
/** A press that moves further than this is a drag, not a click. */
const CLICK_SLOP = 5;
/** Whiskers shorter than this say nothing that the label does not. */
const WHISKER_PX = 28;

export class TimelineDriver {
  private readonly root: HTMLElement;
  private readonly corner: HTMLElement;
  private readonly timeline: VisTimeline;
  private readonly items = new DataSet<VisItem>();
  private readonly elements = new Map<string, HTMLAnchorElement>();
  private readonly widths = new Map<string, number>();
  private readonly listeners = new AbortController();
  private shown: readonly TimelineItem[] = [];
  private scale: AxisScale = 'year';
  private stop: string | undefined;
  private pressed: { x: number; y: number } | undefined;
  private frame = 0;
  private selected: string | undefined;
  private firstWindow: TimeWindow | undefined;
  private readonly narrow = matchMedia('(max-width: 599px)');

  constructor(
    container: HTMLElement,
    private words: Words,
    private readonly callbacks: TimelineCallbacks,
  ) {
    // A child of our own: vis-timeline leaves traces in its container, and StrictMode mounts twice.
    this.root = document.createElement('div');
    this.root.className = 'tl-root';
    container.append(this.root);
    this.corner = document.createElement('div');
    this.corner.className = 'tl-corner';
    this.timeline = new VisTimeline(this.root, [], this.groups(), this.options());
    this.timeline.setItems(this.items);
    this.root.append(this.corner);
    this.hideChromeFromReaders();
    this.timeline.on('rangechange', () => this.followWindow());
    this.timeline.on('rangechanged', () => this.followWindow());
    this.timeline.on('changed', () => {
      this.keepFirstWindow();
      this.placeLabelsSoon();
    });
    this.listen();
  }

  /** Hands over the contacts; the first time it also shows them all. */
  setItems(items: readonly TimelineItem[]): void {
    const first = this.shown.length === 0;
    this.shown = items;
    this.elements.clear();
    this.widths.clear();
    for (const item of items) this.elements.set(item.id, itemElement(item));
    this.items.clear();
    this.items.add(
      items.map(({ id, lane, at }) => ({ id, group: lane, start: new Date(at), align: 'left', content: id })),
    );
    const all = windowOfAll(items);
    const span = all.end - all.start;
    this.timeline.setGroups(this.groups());
    this.timeline.setOptions({
      min: new Date(all.start - span),
      max: new Date(all.end + span),
      zoomMax: span * 2,
    });
    if (first) {
      this.firstWindow = all;
      this.setWindow(all, false);
    }
    this.setStop(this.stop !== undefined && this.elements.has(this.stop) ? this.stop : items[0]?.id);
  }

  /** Marks the open contact, brought into view if it lies outside. */
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
    this.bringIntoView(id);
  }

  focus(id: string): void {
    this.elements.get(id)?.focus({ preventScroll: true });
  }

  /** Around the open contact while it is in view, else around the middle. */
  zoom(factor: number): void {
    const { start, end } = this.window();
    const open = this.shown.find((item) => item.id === this.selected)?.at;
    const center = open !== undefined && open > start && open < end ? open : (start + end) / 2;
    this.zoomAround(center, factor, true);
  }

  showAll(): void {
    this.setWindow(windowOfAll(this.shown), true);
  }

  destroy(): void {
    this.listeners.abort();
    cancelAnimationFrame(this.frame);
    this.timeline.destroy();
    this.root.remove();
  }

  private options(): TimelineOptions {
    return {
      orientation: { axis: 'top', item: 'top' },
      // Not typed by vis-timeline 8.5: it takes whatever its moment factory returns.
      moment: (date: moment.MomentInput) => moment.utc(date),
      template: (item: VisItem) => this.elements.get(item.id) ?? '',
      groupTemplate: (lane: { id: Level }) => this.laneElement(lane.id),
      format: {
        minorLabels: (date: Date, scale: string) => {
          this.scale = scale as AxisScale;
          return axisLabel(date.valueOf(), this.scale, this.words);
        },
        majorLabels: () => '',
      },
      margin: this.margins(),
      showMajorLabels: false,
      showCurrentTime: false,
      showTooltips: false,
      selectable: false,
      stack: true,
      zoomKey: 'ctrlKey',
      zoomMin: NEAREST_MS,
      verticalScroll: false,
      horizontalScroll: false,
      // A lane is as high as its items, and never lower than its name.
      groupHeightMode: 'auto',
      // vis-timeline measures a character with its padding: three of them hold a year.
      maxMinorChars: 3,
    } as TimelineOptions;
  }

  /** On phones the name of a lane stands in it, above its first row. */
  private margins() {
    return { item: { horizontal: 8, vertical: 7 }, axis: this.narrow.matches ? 16 : 7 };
  }

  private groups() {
    const used = new Set(this.shown.map((item) => item.lane));
    // A lane for the unknown appears only when something is in it.
    return LEVELS.filter((lane) => lane !== 'unknown' || used.has(lane)).map((lane, order) => ({
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

  /** vis-timeline fits its items into view after its first draw, with more room than we want; undone unseen. */
  private keepFirstWindow(): void {
    if (!this.firstWindow) return;
    const window = this.firstWindow;
    this.firstWindow = undefined;
    this.setWindow(window, false);
  }

  private setWindow({ start, end }: TimeWindow, animated: boolean): void {
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.timeline.setWindow(start, end, {
      animation: still ? false : { duration: ZOOM_MS, easingFunction: 'easeInOutQuad' },
    });
  }

  private zoomAround(center: number, factor: number, animated: boolean): void {
    const { start, end } = this.window();
    const most = (windowOfAll(this.shown).end - windowOfAll(this.shown).start) * 2;
    const scale = Math.min(Math.max((end - start) * factor, NEAREST_MS), most) / (end - start);
    this.setWindow(
      { start: center - (center - start) * scale, end: center + (end - center) * scale },
      animated,
    );
  }

  private bringIntoView(id: string): void {
    const item = this.shown.find((other) => other.id === id);
    const { start, end } = this.window();
    if (!item || (item.at > start && item.at < end)) return;
    const half = (end - start) / 2;
    this.setWindow({ start: item.at - half, end: item.at + half }, true);
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

  private listen(): void {
    const { signal } = this.listeners;
    this.narrow.addEventListener('change', () => this.timeline.setOptions({ margin: this.margins() }), {
      signal,
    });
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ) => this.root.addEventListener(type, listener, { signal, ...options });
    on(
      'pointerdown',
      (event) => {
        this.pressed = { x: event.clientX, y: event.clientY };
      },
      { capture: true },
    );
    on('click', (event) => this.onClick(event));
    on('keydown', (event) => this.onKey(event));
    on('focusin', (event) => {
      const id = contactOf(event.target);
      if (id !== undefined) this.setStop(id);
    });
    // vis-timeline knows one zoom key, Ctrl; on a Mac it is ⌘.
    on(
      'wheel',
      (event) => {
        if (!event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        const box = this.root.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
        const { start, end } = this.window();
        const share = box && box.width > 0 ? (event.clientX - box.left) / box.width : 0.5;
        this.zoomAround(start + (end - start) * share, event.deltaY > 0 ? 1.2 : 1 / 1.2, false);
      },
      { passive: false },
    );
  }

  private onClick(event: MouseEvent): void {
    const id = contactOf(event.target);
    if (id === undefined) return;
    const { pressed } = this;
    this.pressed = undefined;
    const dragged = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_SLOP;
    // The keyboard's click has no place; a drag that ends on a link is no click.
    if (dragged && event.detail > 0) {
      event.preventDefault();
      return;
    }
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.callbacks.onOpen(id);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = contactOf(event.target);
    if (from === undefined) return;
    const next = neighbour(this.shown, from, event.key);
    if (next) {
      this.bringIntoView(next.id);
      this.setStop(next.id);
      // A contact outside the window has no element on the page until the next redraw.
      this.timeline.redraw();
      this.focus(next.id);
    } else if (event.key === '+' || event.key === '=') this.zoom(0.5);
    else if (event.key === '-') this.zoom(2);
    else if (event.key === '0') this.showAll();
    else return;
    event.preventDefault();
  }

  /** The timeline is one stop of the Tab key: one link at a time can be reached by it. */
  private setStop(id: string | undefined): void {
    if (this.stop !== undefined) this.elements.get(this.stop)?.setAttribute('tabindex', '-1');
    this.stop = id;
    if (id !== undefined) this.elements.get(id)?.setAttribute('tabindex', '0');
  }
}

function contactOf(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[data-contact]')?.dataset.contact
    : undefined;
}
