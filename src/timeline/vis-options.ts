/** What vis-timeline is told once: axis, lanes, zoom; its own chrome and editing are off. */

import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { Level } from '../model/kinds.ts';

export interface VisItem {
  readonly id: string;
  readonly group: Level;
  readonly start: Date;
  readonly align: 'left' | 'right';
  readonly content: string;
}

interface Drawing {
  readonly item: (id: string) => HTMLElement | undefined;
  readonly lane: (lane: Level) => HTMLElement;
  /** The words of a tick; `scale` as vis-timeline names it. */
  readonly tick: (moment: number, scale: string) => string;
}

const DAY_MS = 86_400_000;
/** The nearest zoom still has days as ticks. */
export const NEAREST_MS = 12 * DAY_MS;

export function visOptions({ item, lane, tick }: Drawing): TimelineOptions {
  return {
    orientation: { axis: 'top', item: 'top' },
    // Not typed by vis-timeline 8.5: it takes whatever its moment factory returns.
    moment: (date: moment.MomentInput) => moment.utc(date),
    // Handed an element back, vis-timeline would take it out and in again whenever an attribute of it has changed, and
    // the focus would be lost. An object tells it that the template has drawn into `place` itself.
    template: ({ id }: VisItem, place: HTMLElement) => {
      const element = item(id);
      if (element && element.parentNode !== place) place.replaceChildren(element);
      return {};
    },
    // Null stands for the lane of items without one, which vis-timeline makes while it has no lanes at all.
    groupTemplate: (group: { id: Level } | null) => (group ? lane(group.id) : ''),
    format: {
      minorLabels: (date: Date, scale: string) => tick(date.valueOf(), scale),
      majorLabels: () => '',
    },
    margin: { item: { horizontal: 8, vertical: 7 }, axis: 4 },
    showMajorLabels: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    stack: true,
    zoomKey: 'ctrlKey',
    zoomMin: NEAREST_MS,
    verticalScroll: false,
    horizontalScroll: false,
    // A lane is as high as its items, and never lower than its name.
    groupHeightMode: 'auto',
    // vis-timeline measures a character with its padding: three of them hold a year.
    maxMinorChars: 3,
  } as unknown as TimelineOptions;
}
