/** A contact as the timeline draws it: where, in which lane, with which words. Pure. */

import type { MarkerSpec } from '../marks/marker-shapes.ts';
import { middleOf } from '../model/dating.ts';
import type { ContactHead } from '../model/head.ts';
import type { Level } from '../model/kinds.ts';
import { markerHalves } from '../selection/halves.ts';
import { type DateRun, dateText, writeDate } from '../words/dates.ts';
import { type LabelRun, labelRuns, labelText } from '../words/labels.ts';
import type { Wording } from '../words/WordsContext.ts';

export interface TimelineItem {
  readonly id: string;
  readonly lane: Level;
  /** Milliseconds UTC. */
  readonly at: number;
  /** Days covered, where the date is no single day; the whisker is as long. */
  readonly days: number | undefined;
  /** An end of the date is open: the whisker is dotted. */
  readonly open: boolean;
  readonly href: string;
  readonly name: readonly LabelRun[];
  readonly date: readonly DateRun[];
  /** “, planned”: after the date. */
  readonly status: string;
  /** What a screen reader hears. */
  readonly spoken: string;
  readonly marker: MarkerSpec;
}

const DAY_MS = 86_400_000;

/** Contacts whose date has no known end at all cannot be placed and are left to the list. */
export function toTimelineItems(
  contacts: readonly ContactHead[],
  { words, pick }: Wording,
  hrefOf: (id: string) => string,
): TimelineItem[] {
  return contacts.flatMap((contact) => {
    const { dating, kind, status, level } = contact;
    const at = middleOf(dating);
    if (at === undefined) return [];
    const label = pick(contact.label);
    const date = writeDate(dating, { month: 'short' }, words);
    const days =
      dating.first === null || dating.last === null
        ? undefined
        : (Date.parse(dating.last) - Date.parse(dating.first)) / DAY_MS + 1;
    return [
      {
        id: contact.id,
        lane: level,
        at,
        days: days === 1 ? undefined : days,
        open: dating.first === null || dating.last === null,
        href: hrefOf(contact.id),
        name: labelRuns(label),
        date,
        status: status === 'held' ? '' : `, ${words.statuses[status]}`,
        spoken: words.timeline.item(
          labelText(label),
          dateText(dating, { month: 'long' }, words),
          words.describe(kind, level, status),
          words.record(contact.onRecord, contact.parties),
        ),
        marker: { kind, status, halves: markerHalves(contact) },
      },
    ];
  });
}

export interface TimeWindow {
  /** Milliseconds UTC. */
  readonly start: number;
  readonly end: number;
}

/** The window that shows all items, with room for the first marker and the last label. */
export function windowOfAll(items: readonly TimelineItem[]): TimeWindow {
  const year = 365 * DAY_MS;
  const moments = items.map((item) => item.at);
  if (moments.length === 0) return { start: Date.UTC(2014, 0, 1), end: Date.UTC(2025, 0, 1) };
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  const room = Math.max((last - first) * 0.065, year / 12);
  return { start: first - room, end: last + room };
}
