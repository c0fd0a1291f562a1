/** Keeps the window of the view and that of the screen in step: what the reader does is told once and not echoed. */

import type { DayWindow } from '../../link/view-state.ts';
import { daysOf, momentsOf } from '../layout/day-window.ts';
import type { TimeWindow } from '../layout/time-window.ts';
import type { VisAdapter } from './vis-adapter.ts';
import { NEAREST_MS } from './vis-options.ts';

const ZOOM_MS = 320;
const EVERYTHING = 'everything';

export class WindowSync {
  /** The window as the view has it; what the reader does here is told, and need not come back. */
  private told = 'nothing';
  /** Where a button or a key is leading, until it is there: the next one goes on from there. */
  private aim: TimeWindow | undefined;
  private whole: TimeWindow = { start: 0, end: 1 };

  constructor(
    private readonly vis: VisAdapter,
    private readonly onWindow: (window: DayWindow | undefined) => void,
    /** The screen jumped to another place: what is drawn there is needed at once. */
    private readonly onJump: () => void,
  ) {}

  /** The frame everything is shown in. */
  setWhole(whole: TimeWindow): void {
    if (whole.start === this.whole.start && whole.end === this.whole.end) return;
    this.whole = whole;
    const { least, most } = this.bounds();
    this.vis.vis.setOptions({
      min: new Date(least),
      max: new Date(most),
      zoomMax: (whole.end - whole.start) * 2,
    });
  }

  /** Where the screen is, or is going. */
  get now(): TimeWindow {
    return this.aim ?? this.vis.window;
  }

  /** Shows the window of the view, undefined for everything; what came from here is not set again. */
  show(window: DayWindow | undefined): void {
    const same = spell(window) === this.told;
    this.told = spell(window);
    if (same) return;
    this.aim = undefined;
    this.set(window ? momentsOf(window) : this.whole, false);
  }

  showAll(): void {
    this.aim = this.whole;
    this.tell(undefined);
    this.set(this.whole, true);
  }

  /** Around the given moment while it is in view, else around the middle. */
  zoom(factor: number, around: number | undefined): void {
    const { start, end } = this.now;
    const inView = around !== undefined && around > start && around < end;
    this.zoomAround(inView ? around : (start + end) / 2, factor, true);
  }

  /** Moves the window so that the moment stands in its middle, if it lies outside. */
  bring(at: number | undefined, animated: boolean): void {
    const { start, end } = this.now;
    if (at === undefined || (at > start && at < end)) return;
    const half = (end - start) / 2;
    this.go({ start: at - half, end: at + half }, animated);
  }

  zoomAround(center: number, factor: number, animated: boolean): void {
    const { start, end } = this.now;
    const most = (this.whole.end - this.whole.start) * 2;
    const scale = Math.min(Math.max((end - start) * factor, NEAREST_MS), most) / (end - start);
    this.go({ start: center - (center - start) * scale, end: center + (end - center) * scale }, animated);
  }

  /** The reader's own move by a button or a key: told at once, since what vis-timeline tells of it may be cut short. */
  go({ start, end }: TimeWindow, animated: boolean): void {
    const { least, most } = this.bounds();
    const short = Math.max(0, NEAREST_MS - (end - start)) / 2;
    const [from, to] = [start - short, end + short];
    // As vis-timeline will: the window is pushed back between its bounds.
    const push = Math.max(0, least - from) - Math.max(0, to - most);
    const window = { start: from + push, end: to + push };
    this.aim = window;
    this.tell(daysOf(window));
    this.set(window, animated);
  }

  /** Follows a hand on the overview; told once it lets go. */
  drag({ start, end }: TimeWindow): void {
    this.aim = undefined;
    this.vis.vis.setWindow(start, end, { animation: false });
  }

  /** A hand has taken over. */
  taken(): void {
    this.aim = undefined;
  }

  /** The screen has come to rest. Only what the reader did goes into the address, or the two would chase each other. */
  settled(byUser: boolean): void {
    this.aim = undefined;
    if (byUser && this.hasMoved()) this.tell(daysOf(this.vis.window));
  }

  /** A swipe across the timeline that scrolled the page has moved nothing. */
  private hasMoved(): boolean {
    const now = spell(daysOf(this.vis.window));
    return now !== (this.told === EVERYTHING ? spell(daysOf(this.whole)) : this.told);
  }

  private tell(window: DayWindow | undefined): void {
    this.told = spell(window);
    this.onWindow(window);
  }

  private set({ start, end }: TimeWindow, animated: boolean): void {
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.vis.vis.setWindow(start, end, {
      animation: still ? false : { duration: ZOOM_MS, easingFunction: 'easeInOutQuad' },
    });
    if (still) this.onJump();
  }

  /** How far the window can be moved at all. */
  private bounds(): { least: number; most: number } {
    const { start, end } = this.whole;
    return { least: start - (end - start), most: end + (end - start) };
  }
}

function spell(window: DayWindow | undefined): string {
  return window ? `${window.from}/${window.to}` : EVERYTHING;
}
