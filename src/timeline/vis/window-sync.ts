/** Keeps the window of the view and that on screen in step: what the reader does is reported once and not echoed. */

import type { DayWindow } from '../../link/view-state.ts';
import { daysOf, momentsOf } from '../layout/day-window.ts';
import { NEAREST_MS, type TimeWindow } from '../layout/time-window.ts';
import type { VisAdapter } from './vis-adapter.ts';

const EVERYTHING = 'everything';

export class WindowSync {
  /** The window as the view knows it; undefined until the view has set one. */
  private reported: string | undefined;
  /** What was reported and has not come back from the view yet, which may lag behind. */
  private unconfirmed: string[] = [];
  /** Where an animation is heading: the next button or key continues from there. */
  private target: TimeWindow | undefined;
  private whole: TimeWindow = { start: 0, end: 1 };

  constructor(
    private readonly vis: VisAdapter,
    private readonly onWindow: (window: DayWindow | undefined) => void,
    /** The window jumped: what it shows now has to be drawn at once. */
    private readonly onJump: () => void,
  ) {}

  /** Whether the view has set a window; before that there is none to move. */
  get isSet(): boolean {
    return this.reported !== undefined;
  }

  /** The window that shows all contacts. */
  setWhole(whole: TimeWindow): void {
    if (whole.start === this.whole.start && whole.end === this.whole.end) return;
    this.whole = whole;
    this.vis.setLimits(this.limits, this.longest);
  }

  /** Shows the window of the view, undefined for everything; one that was reported from here is on screen already. */
  show(window: DayWindow | undefined): void {
    const spelled = spell(window);
    const confirmed = this.unconfirmed.indexOf(spelled);
    this.unconfirmed.splice(0, confirmed < 0 ? this.unconfirmed.length : confirmed + 1);
    if (confirmed >= 0 || spelled === this.reported) return;
    this.reported = spelled;
    this.target = undefined;
    this.moveTo(window ? momentsOf(window) : this.whole, false);
  }

  showAll(): void {
    if (!this.isSet) return;
    this.target = this.whole;
    this.report(undefined);
    this.moveTo(this.whole, true);
  }

  /**
   * Zooms around the given moment while it is in view. Otherwise around the middle, or on the way in around what
   * `nearestTo` finds there: in an empty stretch a reader would find nothing and lose the way.
   */
  zoom(factor: number, around: number | undefined, nearestTo: (moment: number) => number | undefined): void {
    const { start, end } = this.current;
    const middle = (start + end) / 2;
    const inView = around !== undefined && around > start && around < end;
    this.zoomAround(inView ? around : ((factor < 1 ? nearestTo(middle) : undefined) ?? middle), factor, true);
  }

  /** Moves the window so that the moment is in its middle, if it lies outside. */
  bring(at: number | undefined, animated: boolean): void {
    const { start, end } = this.current;
    if (at === undefined || (at > start && at < end)) return;
    const half = (end - start) / 2;
    this.go({ start: at - half, end: at + half }, animated);
  }

  zoomAround(center: number, factor: number, animated: boolean): void {
    const { start, end } = this.current;
    const scale = Math.min(Math.max((end - start) * factor, NEAREST_MS), this.longest) / (end - start);
    this.go({ start: center - (center - start) * scale, end: center + (end - center) * scale }, animated);
  }

  /** The reader moves by a button or a key: reported at once, as the animation may be interrupted. */
  go({ start, end }: TimeWindow, animated: boolean): void {
    if (!this.isSet) return;
    const { limits } = this;
    const missing = Math.max(0, NEAREST_MS - (end - start)) / 2;
    const [from, to] = [start - missing, end + missing];
    // vis-timeline pushes the window back between its limits: what is reported must be where it ends up.
    const push = Math.max(0, limits.start - from) - Math.max(0, to - limits.end);
    const window = { start: from + push, end: to + push };
    this.target = window;
    this.report(daysOf(window));
    this.moveTo(window, animated);
  }

  /** Follows a drag on the overview, which is reported when it ends. */
  drag(window: TimeWindow): void {
    this.target = undefined;
    this.vis.setWindow(window, false);
  }

  /** The reader moves the timeline by hand: an animation ends where it is. */
  interrupt(): void {
    this.target = undefined;
  }

  /** The window has come to rest. Only what the reader did is reported, or view and screen would chase each other. */
  rest(byUser: boolean): void {
    this.target = undefined;
    if (byUser && this.hasMoved()) this.report(daysOf(this.vis.window));
  }

  /** Where the screen is, or is heading. */
  private get current(): TimeWindow {
    return this.target ?? this.vis.window;
  }

  /** A swipe across the timeline may have scrolled the page and not moved the window. */
  private hasMoved(): boolean {
    const now = spell(daysOf(this.vis.window));
    return now !== (this.reported === EVERYTHING ? spell(daysOf(this.whole)) : this.reported);
  }

  private report(window: DayWindow | undefined): void {
    this.reported = spell(window);
    this.unconfirmed.push(this.reported);
    this.onWindow(window);
  }

  private moveTo(window: TimeWindow, animated: boolean): void {
    const motion = animated && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.vis.setWindow(window, motion);
    if (!motion) this.onJump();
  }

  /** How far the window can be moved at all. */
  private get limits(): TimeWindow {
    const { start, end } = this.whole;
    return { start: start - (end - start), end: end + (end - start) };
  }

  private get longest(): number {
    return (this.whole.end - this.whole.start) * 2;
  }
}

function spell(window: DayWindow | undefined): string {
  return window ? `${window.from}/${window.to}` : EVERYTHING;
}
