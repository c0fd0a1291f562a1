/** What vis-timeline is told once: axis, lanes, zoom; its own chrome, stacking and editing are off. */

import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { DAY_MS } from '../layout/time-window.ts';

/** How many characters a tick has room for; on a phone a year of two digits must do. */
export const WIDE_TICKS = 3.5;
export const NARROW_TICKS = 2;

interface Drawing {
  readonly lane: (lane: string) => HTMLElement;
  readonly tick: (moment: number, scale: string) => string;
}

/** The nearest zoom still has days as ticks. */
export const NEAREST_MS = 12 * DAY_MS;

export function visOptions({ lane, tick }: Drawing): TimelineOptions {
  return {
    orientation: { axis: 'top', item: 'top' },
    // Told, so that it need not ask for styles.
    rtl: false,
    // Not typed by vis-timeline 8.5: it takes whatever its moment factory returns.
    moment: (date: moment.MomentInput) => moment.utc(date),
    // Null stands for the lane of items without one, which vis-timeline makes while it has no lanes at all.
    groupTemplate: (group: { id: string } | null) => (group ? lane(group.id) : ''),
    format: {
      minorLabels: (date: Date, scale: string) => tick(date.valueOf(), scale),
      majorLabels: () => '',
    },
    margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
    showMajorLabels: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    stack: false,
    autoResize: false,
    zoomKey: 'ctrlKey',
    zoomMin: NEAREST_MS,
    verticalScroll: false,
    horizontalScroll: false,
    // A lane is as high as its items, and never lower than its name.
    groupHeightMode: 'auto',
    // vis-timeline measures a character with its padding, 12 px: three and a half hold a year.
    maxMinorChars: WIDE_TICKS,
  } as unknown as TimelineOptions;
}
