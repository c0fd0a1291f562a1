/** Drives one timeline: plans what the window shows, hands vis-timeline the difference, answers keys and hands. */

import type { DayWindow } from '../link/view-state.ts';
import type { Messages } from '../messages/en.ts';
import { LEVELS } from '../model/kinds.ts';
import { Expander } from './draw/expander.ts';
import { listenToGestures } from './draw/gestures.ts';
import { GlyphLabels } from './draw/glyph-labels.ts';
import { GlyphLayer, type Metrics, NARROW, WIDE } from './draw/glyph-layer.ts';
import { LabelWidths } from './draw/label-widths.ts';
import { hideChromeFromReaders, LaneHeads, rootIn } from './draw/lane-heads.ts';
import { LayoutScheduler } from './draw/layout-scheduler.ts';
import { Overlays } from './draw/overlays.ts';
import { reveal } from './draw/reveal.ts';
import { TimelineFocus } from './draw/timeline-focus.ts';
import { type AxisScale, axisCorner, axisLabel } from './layout/axis-labels.ts';
import { burstsOf } from './layout/bursts.ts';
import { type LaneRows, laneRows, lanesOf } from './layout/columns.ts';
import { type Layout, layoutTimeline } from './layout/layout.ts';
import { type LaidOutFor, pauseBeforeLayout } from './layout/layout-pause.ts';
import { DAY_MS, type TimeWindow } from './layout/time-window.ts';
import type { TimelineCallbacks, TimelineContent } from './timeline-content.ts';
import { VisAdapter } from './vis/vis-adapter.ts';
import { NARROW_TICKS, WIDE_TICKS } from './vis/vis-options.ts';
import { WindowSync } from './vis/window-sync.ts';
import './timeline.css';

const IN_THE_PAGE = '(max-width: 899px) and (max-height: 559px)';
const NARROW_PAGE = '(max-width: 599px)';
export class TimelineDriver {
  private readonly root: HTMLElement;
  private readonly vis: VisAdapter;
  private readonly view: WindowSync;
  private readonly overlays: Overlays;
  private readonly expander: Expander;
  private readonly widths = new LabelWidths();
  private readonly resized: ResizeObserver;
  private readonly listeners = new AbortController();
  private readonly lanes: LaneHeads;
  private readonly focusing: TimelineFocus;
  private metrics: Metrics = WIDE;
  private glyphs = new GlyphLayer(WIDE);
  private rows: LaneRows = [];
  private labels: GlyphLabels;
  private layout: Layout | undefined;
  private laidOutFor: LaidOutFor | undefined;
  private readonly scheduler = new LayoutScheduler(() => this.relayout());
  /** Before the first window there is nothing to plan for. */
  private begun = false;
  private scale: AxisScale = 'year';
  private selected = -1;
  /** Shall be scrolled to after the next drawing. */
  private revealing = -1;
  /** Told of the window on every frame, and whether it has only moved: the overview. */
  onFrame: (window: TimeWindow, moved: boolean) => void = () => {};
  /** Told when drawing fails. */
  onBroken: (error: unknown) => void = () => {};

  constructor(
    container: HTMLElement,
    private readonly messages: Messages,
    private content: TimelineContent,
    private readonly callbacks: TimelineCallbacks,
  ) {
    this.root = rootIn(container, messages.timeline.label);
    this.lanes = new LaneHeads(messages);
    this.widths.reset(this.root);
    this.labels = new GlyphLabels(content, messages, this.widths);
    this.vis = new VisAdapter(
      this.root,
      lanesOf(content.columns).map((lane, order) => ({ id: lane, order, content: lane })),
      {
        lane: (lane) => this.lanes.element(lane),
        tick: (moment, scale, pixelsPerMs) => {
          this.scale = scale as AxisScale;
          return axisLabel(moment, this.scale, this.messages, pixelsPerMs * DAY_MS);
        },
      },
      {
        onFrame: (shift) => this.onFrame(this.vis.window, shift !== undefined),
        onDrawn: () => this.onDrawn(),
        onWorn: () => this.relayout(),
        onMoved: (byUser) => this.view.settled(byUser),
      },
    );
    this.view = new WindowSync(this.vis, callbacks.onWindow, () => this.relayout());
    this.overlays = new Overlays(this.root, this.vis, messages, this.widths);
    this.expander = new Expander(container, messages, {
      now: () => ({ content: this.content, glyphs: this.glyphs, labels: this.labels }),
      window: () => this.vis.window,
      burst: (key) => this.overlays.burstOf(key),
      open: (id) => callbacks.onOpen(id),
      go: (window, first) => {
        this.focusing.stop = first;
        this.view.go(window, true);
      },
    });
    this.root.append(this.lanes.corner);
    hideChromeFromReaders(this.root);
    this.focusing = new TimelineFocus({
      root: this.root,
      now: () => ({ content: this.content, rows: this.rows, layout: this.layout, glyphs: this.glyphs }),
      window: () => this.vis.window,
      bring: (index) => this.view.bring(this.content.columns.at[index], false),
      draw: () => this.relayout(),
      bursts: () => this.overlays.buttons(),
      zoom: (factor, around) => this.zoom(factor, around),
      showAll: () => this.showAll(),
    });
    this.vis.vis.on('rangechange', ({ byUser }: { byUser?: boolean }) => {
      if (byUser) this.view.taken();
    });
    this.resized = new ResizeObserver(() => this.relayout());
    this.resized.observe(container);
    this.listen();
    this.overlays.setGaps(content.gaps());
    this.setContent(content);
  }

  /** Hands over the contacts: nothing is made of them but lanes of numbers, until they are drawn. */
  setContent(content: TimelineContent): void {
    this.content = content;
    const { columns, shown, whole } = content;
    this.rows = laneRows(columns, shown);
    this.labels = new GlyphLabels(content, this.messages, this.widths);
    this.view.setWhole(whole);
    this.overlays.setBursts(burstsOf(columns.at, shown));
    if (!shown.includes(this.focusing.stop)) this.focusing.stop = shown[0] ?? -1;
    if (this.layout) this.scheduler.next();
  }

  showWindow(window: DayWindow | undefined): void {
    this.begun = true;
    this.view.show(window);
    if (!this.layout) this.relayout();
  }

  /** Marks the open contact. */
  select(id: string | undefined): void {
    const index = id === undefined ? -1 : this.content.columns.ids.indexOf(id);
    const known = this.content.shown.includes(index);
    if (known && index !== this.selected) {
      this.focusing.stop = index;
      // Where the comparison follows in the page, the page belongs to it.
      if (!matchMedia(IN_THE_PAGE).matches) this.revealing = index;
    }
    this.selected = known ? index : -1;
    if (this.layout) this.scheduler.next();
  }

  /** The focus on a contact, or on the cluster that holds it. */
  focus(id: string): void {
    const index = this.content.columns.ids.indexOf(id);
    if (this.content.shown.includes(index)) this.focusing.on(index);
  }

  /** Moves the window so that the contact stands in its middle, if it lies outside. */
  bringIntoView(id: string): void {
    const index = this.content.columns.ids.indexOf(id);
    this.view.bring(this.content.columns.at[index], true);
  }

  /** Around the given or the open contact while it is in view, else around the middle. */
  zoom(factor: number, around = this.selected): void {
    this.view.zoom(factor, this.content.columns.at[around]);
  }

  showAll(): void {
    this.view.showAll();
  }

  /** From the overview; while it is dragged there, the view is not told yet. */
  go(window: TimeWindow, dragging: boolean): void {
    if (dragging) this.view.drag(window);
    else this.view.go(window, false);
  }

  destroy(): void {
    this.listeners.abort();
    this.scheduler.forget();
    this.resized.disconnect();
    this.expander.destroy();
    this.overlays.destroy();
    this.vis.destroy();
    this.root.remove();
  }

  private listen(): void {
    const { signal } = this.listeners;
    listenToGestures(
      this.root,
      {
        open: (id, thing) => {
          // vis-timeline's gestures keep the browser from it, and Back shall lead here.
          this.glyphs.get(thing)?.element.focus({ preventScroll: true });
          this.callbacks.onOpen(id);
        },
        expand: (thing) => this.expander.expand(thing),
        key: (key, thing) => this.focusing.answers(key, thing),
        focus: (thing) => this.focusing.arrived(thing),
        wheel: (factor, share) => {
          const { start, end } = this.vis.window;
          this.view.zoomAround(start + (end - start) * share, factor, false);
        },
      },
      signal,
    );
    document.fonts?.addEventListener('loadingdone', () => this.remeasure(), { signal });
  }

  private remeasure(): void {
    this.widths.reset(this.root);
    this.relayout();
  }

  private onDrawn(): void {
    const { start, end } = this.vis.window;
    this.glyphs.drawWhiskers(this.labels, this.vis.scale * DAY_MS);
    this.lanes.sayCorner(axisCorner(start, end, this.scale, this.messages));
    const selected = this.glyphs.holding(this.selected)?.placement;
    const { columns } = this.content;
    this.overlays.draw(
      selected && {
        moment: columns.at[this.selected] ?? 0,
        lane: columns.lane[this.selected] ?? 0,
        top: selected.top,
      },
    );
    const pause = pauseBeforeLayout({ start, end, width: this.vis.width }, this.laidOutFor);
    if (pause !== undefined) this.scheduler.after(pause);
  }

  /** Works out anew what is drawn, and draws it. Whatever breaks here shall not take the page down. */
  private relayout(): void {
    try {
      this.layoutAndDraw();
    } catch (error) {
      this.onBroken(error);
    }
  }

  private layoutAndDraw(): void {
    if (!this.begun) return;
    this.scheduler.forget();
    this.followPage();
    const { vis, content, labels } = this;
    if (vis.width <= 0) vis.draw();
    if (vis.width <= 0) return;
    const { at } = content.columns;
    const narrow = this.metrics === NARROW;
    const window = vis.window;
    this.laidOutFor = { ...window, width: vis.width };
    this.layout = layoutTimeline({
      at,
      rows: this.rows,
      window,
      width: vis.width,
      markerHalf: this.metrics.markerHalf,
      labelOf: (index) => (narrow ? 0 : labels.labelWidth(index)),
      clusterLabelOf: (members) => (narrow ? 0 : labels.clusterWidth(members)),
      selected: this.selected,
    });
    const focused = this.focusing.index();
    const { gone, come } = this.glyphs.update(this.layout, labels, vis.scale, this.messages.timeline.count);
    this.glyphs.mark(this.selected);
    this.lanes.say(this.rows, at, window);
    vis.replace(gone, come);
    this.overlays.arrange(
      this.layout,
      this.metrics,
      lanesOf(content.columns).map((lane) => LEVELS.indexOf(lane)),
    );
    this.onDrawn();
    if (focused !== undefined) this.focusing.keep(focused);
    this.focusing.keepStopInView();
    if (this.revealing >= 0) {
      const element = this.glyphs.holding(this.revealing)?.element;
      if (element) {
        this.revealing = -1;
        reveal(element);
      }
    }
  }

  private followPage(): void {
    const metrics = matchMedia(NARROW_PAGE).matches ? NARROW : WIDE;
    if (metrics === this.metrics) return;
    this.vis.replace(
      [...this.glyphs.all()].map(({ glyph }) => glyph.key),
      [],
    );
    this.metrics = metrics;
    this.vis.vis.setOptions({ maxMinorChars: metrics === NARROW ? NARROW_TICKS : WIDE_TICKS });
    this.glyphs = new GlyphLayer(metrics);
  }
}
