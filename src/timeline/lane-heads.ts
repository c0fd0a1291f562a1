/** The names of the lanes, and how many of their contacts are in view. */

import { LEVELS, type Level } from '../model/kinds.ts';
import type { Words } from '../words/en.ts';
import { countIn, type LaneRows } from './columns.ts';
import type { TimeWindow } from './time-window.ts';

export class LaneHeads {
  private readonly counts = new Map<Level, HTMLElement>();

  constructor(private readonly words: Words) {}

  element(id: string): HTMLElement {
    const lane = LEVELS.find((level) => level === id) ?? 'unknown';
    const element = document.createElement('div');
    element.className = 'tl-lane';
    const name = document.createElement('b');
    name.textContent = this.words.levels[lane];
    const count = document.createElement('span');
    this.counts.set(lane, count);
    element.append(name, count);
    return element;
  }

  say(rows: LaneRows, at: Float64Array, window: TimeWindow): void {
    for (const [lane, count] of this.counts) {
      const row = rows[LEVELS.indexOf(lane)];
      const said = this.words.timeline.lane(row ? countIn(at, row, window) : 0);
      if (count.textContent !== said) count.textContent = said;
    }
  }
}

/** Ticks, lines and lane names are drawing; the links say lane and date themselves. */
export function hideChromeFromReaders(root: HTMLElement): void {
  for (const part of root.querySelectorAll(
    '.vis-panel.vis-top, .vis-panel.vis-left, .vis-panel.vis-background',
  ))
    part.setAttribute('aria-hidden', 'true');
}
