/** The options of vis-timeline: axis, lanes, zoom; its own stacking, tooltips and editing are off. */

import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import type { AxisScale } from '../layout/axis-labels.ts';
import { NEAREST_MS } from '../layout/time-window.ts';

/** How many characters a tick has room for; phones show years of two digits. */
export const WIDE_TICKS = 3.5;
export const NARROW_TICKS = 2;

interface Templates {
  readonly lane: (lane: string) => HTMLElement;
  readonly tick: (moment: number, scale: AxisScale) => string;
}

/** Its types are narrower than what it takes of templates, labels and the moment factory: the pinned version was read for that. */
export function visOptions({ lane, tick }: Templates): TimelineOptions {
  return {
    orientation: { axis: 'top', item: 'top' },
    // Without this it would read computed styles at every redraw.
    rtl: false,
    // Not typed by vis-timeline 8.5: it takes whatever its moment factory returns.
    moment: (date: moment.MomentInput) => moment.utc(date),
    // While vis-timeline has no lanes at all it makes one for items without a lane, whose group is null.
    groupTemplate: (group: { id: string } | null) => (group ? lane(group.id) : ''),
    format: {
      minorLabels: (date: Date, scale: AxisScale) => tick(date.valueOf(), scale),
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
