/** What the timeline is given: columns of all contacts, those that the filters leave, and labels for those on screen. */

import type { DayWindow } from '../link/view-state.ts';
import type { Gap } from '../selection/gaps.ts';
import type { ContactColumns } from './layout/columns.ts';
import type { Summarized } from './layout/layout.ts';
import type { TimeWindow } from './layout/time-window.ts';
import type { TimelineItem } from './layout/timeline-item.ts';

export interface TimelineContent {
  /** All contacts of the corpus that have a known date; the same object until the corpus changes. */
  readonly columns: ContactColumns;
  /** Indices of those to show, by date. */
  readonly shown: Int32Array;
  /** Label and marker of one of them. */
  readonly describe: (index: number) => TimelineItem;
  /** The window that shows all contacts, whatever the filters. */
  readonly whole: TimeWindow;
  /** The long stretches without any contact at all; asked for once. */
  readonly gaps: () => readonly Gap[];
  /** Those to show of which no date is known. */
  readonly undated: readonly UndatedContact[];
  /** Undefined where all are known one by one. */
  readonly summarized?: Summarized;
}

export interface UndatedContact {
  readonly id: string;
  readonly href: string;
  readonly name: string;
}

export interface TimelineProps {
  readonly content: TimelineContent;
  /** Undefined for everything. */
  readonly window: DayWindow | undefined;
  /** The id of the open contact. */
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
  /** The reader moved or zoomed; undefined when everything is shown. */
  readonly onWindow: (window: DayWindow | undefined) => void;
  /** Contacts are about to be seen for the first time. */
  readonly onFirstDraw?: () => void;
}
