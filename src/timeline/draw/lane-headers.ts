/** Beside the lanes: their names, how many of their contacts are in view, and the corner of the axis. */

import type { Messages } from '../../messages/en.ts';
import type { Level } from '../../model/kinds.ts';
import { countIn, type LaneRows } from '../layout/columns.ts';
import type { Summarized } from '../layout/layout.ts';
import type { TimeWindow } from '../layout/time-window.ts';

const NO_ROWS = new Int32Array();

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

  /** `all` are the contacts whether or not the filters leave them. Of a summary it is not known how many a part of the axis has. */
  updateCounts(
    rows: LaneRows,
    all: LaneRows,
    at: Float64Array,
    window: TimeWindow,
    summarized: Summarized | undefined,
  ): void {
    for (const [lane, count] of this.counts) {
      const level = this.levels.indexOf(lane);
      const row = rows[level] ?? NO_ROWS;
      const shown = countIn(at, row, window);
      const text =
        summarized && shown < row.length
          ? ''
          : this.messages.timeline.lane(shown, countIn(at, all[level] ?? NO_ROWS, window) - shown);
      if (count.textContent !== text) count.textContent = text;
    }
  }
}
