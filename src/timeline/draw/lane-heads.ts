/** What stands around the lanes: their names, how many of their contacts are in view, the corner of the axis. */

import type { Messages } from '../../messages/en.ts';
import { LEVELS, type Level } from '../../model/kinds.ts';
import { countIn, type LaneRows } from '../layout/columns.ts';
import type { TimeWindow } from '../layout/time-window.ts';

export class LaneHeads {
  private readonly counts = new Map<Level, HTMLElement>();

  /** The unit of the ticks, and the years they leave out. */
  readonly corner = document.createElement('div');

  constructor(private readonly messages: Messages) {
    this.corner.className = 'tl-corner';
    this.corner.setAttribute('aria-hidden', 'true');
  }

  sayCorner(said: string): void {
    if (this.corner.textContent !== said) this.corner.textContent = said;
  }

  element(id: string): HTMLElement {
    const lane = LEVELS.find((level) => level === id) ?? 'unknown';
    const element = document.createElement('div');
    element.className = 'tl-lane';
    const name = document.createElement('b');
    name.textContent = this.messages.levels[lane];
    const count = document.createElement('span');
    this.counts.set(lane, count);
    element.append(name, count);
    return element;
  }

  say(rows: LaneRows, at: Float64Array, window: TimeWindow): void {
    for (const [lane, count] of this.counts) {
      const row = rows[LEVELS.indexOf(lane)];
      const said = this.messages.timeline.lane(row ? countIn(at, row, window) : 0);
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

/** A child of our own: vis-timeline leaves traces in its container, and StrictMode mounts twice. */
export function rootIn(container: HTMLElement, label: string): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tl-root';
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', label);
  container.append(root);
  return root;
}
