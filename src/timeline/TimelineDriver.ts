/** Drives one timeline: plans what the window shows, hands vis-timeline the difference, answers keys and hands. */

import type { DayWindow } from '../link/view-state.ts';
import { LEVELS } from '../model/kinds.ts';
import type { Words } from '../words/en.ts';
import { type AxisScale, axisCorner, axisLabel } from './axis-labels.ts';
import { burstsOf } from './bursts.ts';
import { type LaneRows, laneRows, lanesOf } from './columns.ts';
import { DrawnThings, type Metrics, NARROW, WIDE } from './drawn-things.ts';
import { listenToGestures } from './gestures.ts';
import { LabelWidths } from './label-widths.ts';
import { hideChromeFromReaders, LaneHeads } from './lane-heads.ts';
import { MemberList } from './member-list.ts';
import { Overlays } from './overlays.ts';
import { type Plan, planTimeline } from './plan.ts';
import { reveal } from './reveal.ts';
import { Stage } from './stage.ts';
import { ThingWords } from './thing-words.ts';
import { DAY_MS, type TimeWindow, widened } from './time-window.ts';
import type { TimelineContent } from './timeline-content.ts';
import { TimelineFocus } from './timeline-focus.ts';
import { ViewWindow } from './view-window.ts';
import { NARROW_TICKS, NEAREST_MS, WIDE_TICKS } from './vis-options.ts';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';

export interface TimelineCallbacks {
  readonly onOpen: (id: string) => void;
  /** After the reader moved or zoomed; undefined when everything is shown. */
  readonly onWindow: (window: DayWindow | undefined) => void;
}

const IN_THE_PAGE = '(max-width: 899px) and (max-height: 559px)';
const NARROW_PAGE = '(max-width: 599px)';
/** Whiskers shorter than this say nothing that the label does not. */
const WHISKER_PX = 28;
/** Planning waits for so long a pause, so that no frame of a move is kept waiting; or until a zoom has gone so far. */
const PLAN_MS = 90;
const FAR = 1.9;

export class TimelineDriver {
  private readonly root = document.createElement('div');
  private readonly corner = document.createElement('div');
  private readonly stage: Stage;
  private readonly view: ViewWindow;
  private readonly overlays: Overlays;
  private readonly members: MemberList;
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
  private planned: (TimeWindow & { width: number }) | undefined;
  private planning = 0;
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
    // A child of our own: vis-timeline leaves traces in its container, and StrictMode mounts twice.
    this.root.className = 'tl-root';
    this.root.setAttribute('role', 'group');
    this.root.setAttribute('aria-label', words.timeline.label);
    container.append(this.root);
    this.corner.className = 'tl-corner';
    this.corner.setAttribute('aria-hidden', 'true');
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
    this.members = new MemberList(container, words, (id) => callbacks.onOpen(id));
    this.root.append(this.corner);
    hideChromeFromReaders(this.root);
    this.focusing = new TimelineFocus({
      root: this.root,
      now: () => ({ content: this.content, rows: this.rows, plan: this.plan, things: this.things }),
      window: () => this.stage.window,
      bring: (index) => this.bring(index, false),
      draw: () => this.replan(),
      bursts: () => this.overlays.buttons(),
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
    if (this.plan) this.replan();
  }

  showWindow(window: DayWindow | undefined): void {
    this.view.show(window);
    if (!this.plan) this.replan();
  }

  /** Marks the open contact. */
  select(id: string | undefined): void {
    const index = id === undefined ? -1 : this.content.columns.ids.indexOf(id);
    const known = index >= 0 && this.content.shown.includes(index);
    if (known && index !== this.selected) {
      this.focusing.stop = index;
      // Where the comparison follows in the page, the page belongs to it.
      if (!matchMedia(IN_THE_PAGE).matches) this.revealing = index;
    }
    this.selected = known ? index : -1;
    // Before the first window there is nothing to plan for.
    if (this.plan) this.replan();
  }

  /** The focus on a contact, or on the cluster that holds it. */
  focus(id: string): void {
    const index = this.content.columns.ids.indexOf(id);
    if (index >= 0 && this.content.shown.includes(index)) this.focusing.on(index);
  }

  /** Moves the window so that the contact stands in its middle, if it lies outside. */
  bringIntoView(id: string): void {
    const index = this.content.columns.ids.indexOf(id);
    if (index >= 0) this.bring(index, true);
  }

  /** Around the given or the open contact while it is in view, else around the middle. */
  zoom(factor: number, around = this.selected): void {
    const { start, end } = this.view.now;
    const open = this.content.columns.at[around];
    const center = open !== undefined && open > start && open < end ? open : (start + end) / 2;
    this.view.zoomAround(center, factor, true);
  }

  showAll(): void {
    this.view.showAll();
  }

  /** From the overview. */
  go(window: TimeWindow): void {
    this.view.go(window, false);
  }

  /** From the overview, until it is let go: not told yet. */
  drag(window: TimeWindow): void {
    this.view.drag(window);
  }

  destroy(): void {
    this.listeners.abort();
    clearTimeout(this.planning);
    this.resized.disconnect();
    this.members.destroy();
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
        expand: (thing) => this.expand(thing),
        key: (key, thing) => this.focusing.moves(key, thing) || this.onKey(key, thing),
        focus: (thing) => this.focusing.arrived(thing),
        wheel: (factor, share) => {
          const { start, end } = this.stage.window;
          this.view.zoomAround(start + (end - start) * share, factor, false);
        },
      },
      signal,
    );
    const measureAnew = () => {
      this.widths.reset(this.root);
      this.replan();
    };
    document.fonts?.addEventListener('loadingdone', measureAnew, { signal });
  }

  private onDrawn(): void {
    const { start, end } = this.stage.window;
    const perDay = this.stage.scale * DAY_MS;
    // Told to the few whiskers themselves: a property that all inherit would have every style worked out anew.
    for (const { thing, whisker } of this.things.all()) {
      const days = whisker && this.speech.item(thing.members[0] ?? 0).days;
      if (days) whisker.style.width = `${(days * perDay).toFixed(1)}px`;
    }
    const corner = axisCorner(start, end, this.scale, this.words);
    if (this.corner.textContent !== corner) this.corner.textContent = corner;
    const selected = this.things.holding(this.selected)?.placement;
    const { columns } = this.content;
    this.overlays.draw(
      selected && {
        moment: columns.at[this.selected] ?? 0,
        lane: columns.lane[this.selected] ?? 0,
        top: selected.top,
      },
    );
    const { planned } = this;
    if (!planned || (planned.start === start && planned.end === end && planned.width === this.stage.width))
      return;
    // A zoom that goes on is let through until it has gone some way.
    const grown = (end - start) / (planned.end - planned.start);
    const far = grown > FAR || grown < 1 / FAR || beyond({ start, end }, planned);
    if (!far) {
      clearTimeout(this.planning);
      this.planning = 0;
    }
    this.planning ||= window.setTimeout(() => this.replan(), far ? 0 : PLAN_MS);
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
    clearTimeout(this.planning);
    this.planning = 0;
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
    this.dress();
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

  /** Marks of the open contact, whiskers to scale, and what the lanes say. */
  private dress(): void {
    const perDay = this.stage.scale * DAY_MS;
    for (const { thing, element } of this.things.all()) {
      if (thing.look !== 'contact') continue;
      const index = thing.members[0] ?? 0;
      const open = index === this.selected;
      element.classList.toggle('is-selected', open);
      if (open) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
      const { days } = this.speech.item(index);
      if (days !== undefined) element.classList.toggle('has-whisker', days * perDay >= WHISKER_PX);
    }
    this.lanes.say(this.rows, this.content.columns.at, this.stage.window);
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

  /** A cluster opens to the days of its contacts; where no zoom can part them, as a list. A burst likewise. */
  private expand(key: string): void {
    const burst = this.overlays.burstOf(key);
    const thing = this.things.get(key)?.thing;
    if (burst) {
      const first = this.content.shown.find((index) => (this.content.columns.at[index] ?? 0) >= burst.start);
      this.view.go(widened({ start: burst.start, end: burst.end }, 0.15, NEAREST_MS), true);
      if (first !== undefined) this.focusing.stop = first;
      return;
    }
    if (!thing) return;
    const days = { start: thing.from, end: thing.to };
    const now = this.stage.window;
    if (now.end - now.start <= NEAREST_MS * 1.05 || thing.from === thing.to) {
      const anchor = this.things.get(key)?.element;
      if (anchor) this.members.show(anchor, thing.members, (index) => this.speech.item(index));
      return;
    }
    this.focusing.stop = thing.members[0] ?? this.focusing.stop;
    this.view.go(widened(days, 0.15, NEAREST_MS), true);
  }

  private onKey(key: string, thing: string | undefined): boolean {
    const around = this.things.get(thing)?.thing.members[0];
    if (key === '+' || key === '=') this.zoom(0.5, around);
    else if (key === '-') this.zoom(2, around);
    else if (key === '0') this.showAll();
    else return false;
    return true;
  }

  private bring(index: number, animated: boolean): void {
    const at = this.content.columns.at[index];
    const { start, end } = this.view.now;
    if (at === undefined || (at > start && at < end)) return;
    const half = (end - start) / 2;
    this.view.go({ start: at - half, end: at + half }, animated);
  }
}

/** Whether the window shows what was not drawn: half a window is drawn beyond either edge. */
function beyond(window: TimeWindow, planned: TimeWindow): boolean {
  const { start, end } = widened(planned, 0.5);
  return window.start < start || window.end > end;
}
