/** A vis-timeline that redraws on request alone: not for each of its parts, nor for each change of its data. */

import { Timeline } from 'vis-timeline/esnext';

type Parameters = readonly [
  container: HTMLElement,
  items: readonly [],
  groups: readonly object[],
  options: object,
];

/** What the types leave out. */
interface Redrawing {
  /** Redraws now, by `_redraw` as the class has it. */
  _origRedraw(): void;
  _redraw(): void;
}

const RedrawingTimeline = Timeline as unknown as new (...parameters: Parameters) => Timeline & Redrawing;

export class QuietTimeline extends RedrawingTimeline {
  /** Undefined while the constructor of vis-timeline runs, which would draw several times. */
  private draws = false;

  /** Where the heights have changed, it is redrawn once more within the first time. */
  draw(): void {
    this.draws = true;
    this._origRedraw();
    this.draws = false;
  }

  override _redraw(): void {
    if (this.draws) super._redraw();
  }
}
