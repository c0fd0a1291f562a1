/** Drives one timeline: plans what the window shows, hands vis-timeline the difference, answers keys and hands. */

import type { DayWindow } from '../link/view-state.ts';
import { LEVELS } from '../model/kinds.ts';
import type { Words } from '../words/en.ts';
import { type AxisScale, axisCorner, axisLabel } from './axis-labels.ts';
import { burstsOf } from './bursts.ts';
import { type LaneRows, laneRows, lanesOf } from './columns.ts';
import { DrawnThings, type Metrics, NARROW, WIDE } from './drawn-things.ts';
import { Expander } from './expander.ts';
import { listenToGestures } from './gestures.ts';
import { LabelWidths } from './label-widths.ts';
import { hideChromeFromReaders, LaneHeads, rootIn } from './lane-heads.ts';
import { Overlays } from './overlays.ts';
import { type Plan, planTimeline } from './plan.ts';
import { PlanClock } from './plan-clock.ts';
import { type PlannedFor, pauseBeforePlan } from './plan-pause.ts';
import { reveal } from './reveal.ts';
import { Stage } from './stage.ts';
import { ThingWords } from './thing-words.ts';
import { DAY_MS, type TimeWindow } from './time-window.ts';
import type { TimelineCallbacks, TimelineContent } from './timeline-content.ts';
import { TimelineFocus } from './timeline-focus.ts';
import { ViewWindow } from './view-window.ts';
import { NARROW_TICKS, WIDE_TICKS } from './vis-options.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';

const IN_THE_PAGE = '(max-width: 899px) and (max-height: 559px)';
const NARROW_PAGE = '(max-width: 599px)';
export class TimelineDriver {
  private readonly root: HTMLElement;
  private readonly stage: Stage;
  private readonly view: ViewWindow;
  private readonly overlays: Overlays;
  private readonly expander: Expander;
  private readonly widths = new LabelWidths();
  private readonly resized: ResizeObserver;
  private readonly listeners = new AbortController();
  private readonly lanes: LaneHeads;
  private readonly focusing: TimelineFocus;
  private metrics: Metrics = WIDE;
  private things = new DrawnThings(WIDE);
  private rows: LaneRows = [];
  private speech: ThingWords;
  private plan: Plan | undefined;
  private planned: PlannedFor | undefined;
  private readonly clock = new PlanClock(() => this.replan());
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
    private readonly words: Words,
    private content: TimelineContent,
    private readonly callbacks: TimelineCallbacks,
  ) {
    this.root = rootIn(container, words.timeline.label);
    this.lanes = new LaneHeads(words);
    this.widths.reset(this.root);
    this.speech = new ThingWords(content, words, this.widths);
    this.stage = new Stage(
      this.root,
      lanesOf(content.columns).map((lane, order) => ({ id: lane, order, content: lane })),
      {
        lane: (lane) => this.lanes.element(lane),
        tick: (moment, scale, pixelsPerMs) => {
          this.scale = scale as AxisScale;
          return axisLabel(moment, this.scale, this.words, pixelsPerMs * DAY_MS);
        },
      },
      {
        onFrame: (shift) => this.onFrame(this.stage.window, shift !== undefined),
        onDrawn: () => this.onDrawn(),
        onWorn: () => this.replan(),
        onMoved: (byUser) => this.view.settled(byUser),
      },
    );
    this.view = new ViewWindow(this.stage, callbacks.onWindow, () => this.replan());
    this.overlays = new Overlays(this.root, this.stage, words, this.widths);
    this.expander = new Expander(container, words, {
      now: () => ({ content: this.content, things: this.things, speech: this.speech }),
      window: () => this.stage.window,
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
      now: () => ({ content: this.content, rows: this.rows, plan: this.plan, things: this.things }),
      window: () => this.stage.window,
      bring: (index) => this.view.bring(this.content.columns.at[index], false),
      draw: () => this.replan(),
      bursts: () => this.overlays.buttons(),
      zoom: (factor, around) => this.zoom(factor, around),
      showAll: () => this.showAll(),
    });
    this.stage.vis.on('rangechange', ({ byUser }: { byUser?: boolean }) => {
      if (byUser) this.view.taken();
    });
    this.resized = new ResizeObserver(() => this.replan());
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
    this.speech = new ThingWords(content, this.words, this.widths);
    this.view.setWhole(whole);
    this.overlays.setBursts(burstsOf(columns.at, shown));
    if (!shown.includes(this.focusing.stop)) this.focusing.stop = shown[0] ?? -1;
    if (this.plan) this.clock.next();
  }

  showWindow(window: DayWindow | undefined): void {
    this.begun = true;
    this.view.show(window);
    if (!this.plan) this.replan();
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
    if (this.plan) this.clock.next();
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
    this.clock.forget();
    this.resized.disconnect();
    this.expander.destroy();
    this.overlays.destroy();
    this.stage.destroy();
    this.root.remove();
  }

  private listen(): void {
    const { signal } = this.listeners;
    listenToGestures(
      this.root,
      {
        open: (id, thing) => {
          // vis-timeline's gestures keep the browser from it, and Back shall lead here.
          this.things.get(thing)?.element.focus({ preventScroll: true });
          this.callbacks.onOpen(id);
        },
        expand: (thing) => this.expander.expand(thing),
        key: (key, thing) => this.focusing.answers(key, thing),
        focus: (thing) => this.focusing.arrived(thing),
        wheel: (factor, share) => {
          const { start, end } = this.stage.window;
          this.view.zoomAround(start + (end - start) * share, factor, false);
        },
      },
      signal,
    );
    document.fonts?.addEventListener('loadingdone', () => this.measureAnew(), { signal });
  }

  private measureAnew(): void {
    this.widths.reset(this.root);
    this.replan();
  }

  private onDrawn(): void {
    const { start, end } = this.stage.window;
    this.things.drawWhiskers(this.speech, this.stage.scale * DAY_MS);
    this.lanes.sayCorner(axisCorner(start, end, this.scale, this.words));
    const selected = this.things.holding(this.selected)?.placement;
    const { columns } = this.content;
    this.overlays.draw(
      selected && {
        moment: columns.at[this.selected] ?? 0,
        lane: columns.lane[this.selected] ?? 0,
        top: selected.top,
      },
    );
    const pause = pauseBeforePlan({ start, end, width: this.stage.width }, this.planned);
    if (pause !== undefined) this.clock.after(pause);
  }

  /** Works out anew what is drawn, and draws it. Whatever breaks here shall not take the page down. */
  private replan(): void {
    try {
      this.drawAnew();
    } catch (error) {
      this.onBroken(error);
    }
  }

  private drawAnew(): void {
    if (!this.begun) return;
    this.clock.forget();
    this.followPage();
    const { stage, content, speech } = this;
    if (stage.width <= 0) stage.draw();
    if (stage.width <= 0) return;
    const { at } = content.columns;
    const narrow = this.metrics === NARROW;
    const window = stage.window;
    this.planned = { ...window, width: stage.width };
    this.plan = planTimeline({
      at,
      rows: this.rows,
      window,
      width: stage.width,
      markerHalf: this.metrics.markerHalf,
      labelOf: (index) => (narrow ? 0 : speech.labelWidth(index)),
      clusterLabelOf: (members) => (narrow ? 0 : speech.clusterWidth(members)),
      selected: this.selected,
    });
    const focused = this.focusing.index();
    const { gone, come } = this.things.update(this.plan, speech, stage.scale, this.words.timeline.count);
    this.things.mark(this.selected);
    this.lanes.say(this.rows, at, window);
    stage.replace(gone, come);
    this.overlays.arrange(
      this.plan,
      this.metrics,
      lanesOf(content.columns).map((lane) => LEVELS.indexOf(lane)),
    );
    this.onDrawn();
    if (focused !== undefined) this.focusing.keep(focused);
    this.focusing.keepStopInView();
    if (this.revealing >= 0) {
      const element = this.things.holding(this.revealing)?.element;
      if (element) {
        this.revealing = -1;
        reveal(element);
      }
    }
  }

  private followPage(): void {
    const metrics = matchMedia(NARROW_PAGE).matches ? NARROW : WIDE;
    if (metrics === this.metrics) return;
    this.stage.replace(
      [...this.things.all()].map(({ thing }) => thing.key),
      [],
    );
    this.metrics = metrics;
    this.stage.vis.setOptions({ maxMinorChars: metrics === NARROW ? NARROW_TICKS : WIDE_TICKS });
    this.things = new DrawnThings(metrics);
  }
}
