/** Beside the lanes: their names, how many of their contacts are in view, and the corner of the axis. */

import type { Messages } from '../../messages/en.ts';
import type { Level } from '../../model/kinds.ts';
import { countIn, type LaneRows } from '../layout/columns.ts';
import type { TimeWindow } from '../layout/time-window.ts';

export class LaneHeaders {
  private readonly counts = new Map<Level, HTMLElement>();

  /** The unit of the ticks, and the years they leave out. */
  readonly corner = document.createElement('div');

  constructor(
    private readonly messages: Messages,
    private readonly levels: readonly Level[],
  ) {
    this.corner.className = 'tl-corner';
    this.corner.setAttribute('aria-hidden', 'true');
  }

  setCorner(text: string): void {
    if (this.corner.textContent !== text) this.corner.textContent = text;
  }

  element(lane: string): HTMLElement {
    const element = document.createElement('div');
    element.className = 'tl-lane';
    const name = document.createElement('b');
    name.textContent = this.messages.levels[lane] ?? lane;
    const count = document.createElement('span');
    this.counts.set(lane, count);
    element.append(name, count);
    return element;
  }

  /** `all` are the contacts whether or not the filters leave them. */
  updateCounts(rows: LaneRows, all: LaneRows, at: Float64Array, window: TimeWindow): void {
    const inView = (row: Int32Array | undefined) => (row ? countIn(at, row, window) : 0);
    for (const [lane, count] of this.counts) {
      const level = this.levels.indexOf(lane);
      const shown = inView(rows[level]);
      const text = this.messages.timeline.lane(shown, inView(all[level]) - shown);
      if (count.textContent !== text) count.textContent = text;
    }
  }
}
