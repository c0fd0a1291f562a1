/** The strip under the lanes: all contacts at once, and on it the window, as a brush that is dragged or moved by keys. */

import type { Messages } from '../../messages/en.ts';
import { DAY_MS } from '../../model/day.ts';
import { span } from '../draw/item-element.ts';
import { laneRows } from '../layout/columns.ts';
import { daysOf } from '../layout/day-window.ts';
import { NEAREST_MS, type TimeWindow } from '../layout/time-window.ts';
import type { TimelineContent } from '../timeline-content.ts';
import { dragWindow, type Grip, moveByKey } from './brush.ts';
import { MARK_PX, overviewMarks, yearsAround } from './overview-marks.ts';

export interface OverviewCallbacks {
  /** While the window is dragged. */
  readonly onDrag: (window: TimeWindow) => void;
  /** When a drag ends, or a press or a key moves the window. */
  readonly onMove: (window: TimeWindow) => void;
}

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = MARK_PX * 6 + 4;
const MIN_BRUSH_PX = 4;
/** Screen readers hear of a new window no more often than this. */
const ARIA_MS = 150;
/** A filter is drawn in the lanes first. */
const DRAW_MS = 30;
/** The room of a year's label. */
const YEAR_PX = 38;

export class Overview {
  private readonly label = document.createElement('div');
  private readonly strip = document.createElement('div');
  private readonly marks = document.createElementNS(SVG, 'svg');
  private readonly years = document.createElement('div');
  private readonly brush = document.createElement('div');
  private readonly resized: ResizeObserver;
  private readonly listeners = new AbortController();
  private window: TimeWindow = { start: 0, end: 1 };
  private width = 0;
  private brushWidth = MIN_BRUSH_PX;
  private drawTimer = 0;
  private ariaTimer = 0;

  constructor(
    container: HTMLElement,
    private readonly messages: Messages,
    private content: TimelineContent,
    private readonly callbacks: OverviewCallbacks,
  ) {
    this.label.className = 'tl-overview-label';
    this.strip.className = 'tl-strip';
    this.years.className = 'tl-years';
    this.years.setAttribute('aria-hidden', 'true');
    this.marks.setAttribute('aria-hidden', 'true');
    this.marks.setAttribute('height', String(HEIGHT));
    // Until it is drawn for a new width it is stretched, so that no mark is at a wrong year meanwhile.
    this.marks.setAttribute('width', '100%');
    this.marks.setAttribute('preserveAspectRatio', 'none');
    this.brush.className = 'tl-brush';
    this.brush.tabIndex = 0;
    this.brush.setAttribute('role', 'slider');
    this.brush.setAttribute('aria-label', messages.timeline.overview.window);
    this.brush.append(span('tl-grip is-start'), span('tl-grip is-end'));
    this.strip.append(this.marks, this.brush);
    container.replaceChildren(this.label, this.strip, this.years);
    this.resized = new ResizeObserver(([entry]) => {
      this.width = entry?.contentRect.width ?? 0;
      this.drawSoon();
      this.place();
    });
    this.resized.observe(this.strip);
    this.listen();
    this.setContent(content);
  }

  setContent(content: TimelineContent): void {
    const { overview } = this.messages.timeline;
    this.content = content;
    const { years } = this.bounds;
    const name = document.createElement('b');
    name.textContent = overview.label;
    this.label.replaceChildren(name, span('', [...new Set([years[0], years.at(-1)])].join('–')));
    this.drawSoon();
    this.place();
  }

  /** On every frame. While the window is only shifted, the brush keeps its width, and the page needs no layout. */
  show(window: TimeWindow, shifted: boolean): void {
    this.window = window;
    // A slider needs a value from the start.
    if (!this.brush.hasAttribute('aria-valuenow')) this.updateAria();
    this.place(shifted);
  }

  destroy(): void {
    this.listeners.abort();
    this.resized.disconnect();
    clearTimeout(this.drawTimer);
    clearTimeout(this.ariaTimer);
  }

  private get bounds() {
    return yearsAround(this.content.whole);
  }

  private place(shifted = false): void {
    const { start, end } = this.bounds;
    const scale = this.width / (end - start);
    const left = (this.window.start - start) * scale;
    const right = (this.window.end - start) * scale;
    const from = Math.min(Math.max(0, left), this.width - (shifted ? this.brushWidth : MIN_BRUSH_PX));
    this.brush.style.transform = `translateX(${from.toFixed(1)}px)`;
    if (!shifted) {
      this.brushWidth = Math.max(MIN_BRUSH_PX, Math.min(this.width, right) - from);
      this.brush.style.width = `${this.brushWidth.toFixed(1)}px`;
    }
    this.ariaTimer ||= globalThis.window.setTimeout(() => this.updateAria(), ARIA_MS);
  }

  private updateAria(): void {
    this.ariaTimer = 0;
    const { start, end } = this.bounds;
    const day = (moment: number) => String(Math.round(moment / DAY_MS));
    const { from, to } = daysOf(this.window);
    this.brush.setAttribute('aria-valuemin', day(start));
    this.brush.setAttribute('aria-valuemax', day(end));
    this.brush.setAttribute('aria-valuenow', day(Math.min(Math.max(this.window.start, start), end)));
    this.brush.setAttribute(
      'aria-valuetext',
      this.messages.timeline.overview.range(this.format(from), this.format(to)),
    );
  }

  private format(iso: string): string {
    const [year = '', month = '1', day = '1'] = iso.split('-');
    const { months, dayOfMonth } = this.messages.date;
    return `${dayOfMonth(Number(day))} ${months.long[Number(month) - 1] ?? ''} ${year}`;
  }

  private drawSoon(): void {
    clearTimeout(this.drawTimer);
    this.drawTimer = globalThis.window.setTimeout(() => this.draw(), DRAW_MS);
  }

  private draw(): void {
    const { content, width } = this;
    if (width <= 0) return;
    const { start, end, years } = this.bounds;
    this.marks.setAttribute('viewBox', `0 0 ${width} ${HEIGHT}`);
    const paths = overviewMarks(
      content.columns,
      laneRows(content.columns, content.shown),
      { start, end },
      width,
    );
    this.marks.replaceChildren(
      ...Object.entries(paths).map(([part, d]) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('class', `tl-mark is-${part}`);
        path.setAttribute('d', d);
        if (part.startsWith('hatched')) path.setAttribute('fill', `url(#mark-hatch-${part.slice(8)})`);
        return path;
      }),
    );
    const each = width / years.length;
    const every = Math.ceil(YEAR_PX / each);
    this.years.replaceChildren(
      ...years.flatMap((year, index) => {
        if (index % every !== 0) return [];
        const label = span('', String(year));
        label.style.left = `${(((Date.UTC(year, 0, 1) - start) / (end - start)) * 100).toFixed(3)}%`;
        return [label];
      }),
    );
  }

  private listen(): void {
    const { signal } = this.listeners;
    let grip: Grip = 'whole';
    let from: { x: number; window: TimeWindow } | undefined;
    const at = (event: PointerEvent) => {
      const { start, end } = this.bounds;
      return ((end - start) / Math.max(1, this.width)) * event.clientX;
    };
    this.strip.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        const target = event.target instanceof Element ? event.target : this.strip;
        grip = target.matches('.is-start') ? 'start' : target.matches('.is-end') ? 'end' : 'whole';
        if (!this.brush.contains(target)) {
          // A press beside the brush centres the window there, and may continue as a drag.
          const { start, end } = this.bounds;
          const box = this.strip.getBoundingClientRect();
          const middle = start + ((event.clientX - box.left) / box.width) * (end - start);
          const half = (this.window.end - this.window.start) / 2;
          this.callbacks.onMove(
            dragWindow(this.window, 'whole', middle - half - this.window.start, { start, end }, NEAREST_MS),
          );
        }
        from = { x: at(event), window: this.window };
        this.strip.setPointerCapture(event.pointerId);
        this.brush.focus({ preventScroll: true });
        event.preventDefault();
      },
      { signal },
    );
    this.strip.addEventListener(
      'pointermove',
      (event) => {
        if (from)
          this.callbacks.onDrag(dragWindow(from.window, grip, at(event) - from.x, this.bounds, NEAREST_MS));
      },
      { signal },
    );
    for (const type of ['pointerup', 'pointercancel'] as const)
      this.strip.addEventListener(
        type,
        (event) => {
          if (from && type === 'pointerup' && at(event) !== from.x) this.callbacks.onMove(this.window);
          from = undefined;
        },
        { signal },
      );
    this.brush.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const window = moveByKey(this.window, event.key, event.shiftKey, this.bounds, NEAREST_MS);
        if (!window) return;
        event.preventDefault();
        this.callbacks.onMove(window);
      },
      { signal },
    );
  }
}
