/** What the timeline is given (columns of all contacts, what the filters leave, words for what is drawn) and tells. */

import type { DayWindow } from '../link/view-state.ts';
import type { Gap } from '../selection/gaps.ts';
import type { ContactColumns } from './layout/columns.ts';
import type { TimeWindow } from './layout/time-window.ts';
import type { TimelineItem } from './layout/timeline-item.ts';

export interface TimelineContent {
  /** All contacts of the corpus that have a place in time; the same object until the corpus changes. */
  readonly columns: ContactColumns;
  /** Indices of those to show, by date. */
  readonly shown: Int32Array;
  /** Words and marker of one of them. */
  readonly describe: (index: number) => TimelineItem;
  /** The frame everything is shown in, which filters do not change. */
  readonly whole: TimeWindow;
  /** The stretches without any contact, of all contacts; asked for once. */
  readonly gaps: () => readonly Gap[];
  /** Those to show that have no place in time. */
  readonly undated: readonly UndatedContact[];
}

export interface UndatedContact {
  readonly id: string;
  readonly href: string;
  readonly name: string;
}

export interface TimelineCallbacks {
  readonly onOpen: (id: string) => void;
  /** After the reader moved or zoomed; undefined when everything is shown. */
  readonly onWindow: (window: DayWindow | undefined) => void;
}
