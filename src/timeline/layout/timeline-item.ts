/** A contact as the timeline draws it: its label, its marker and its link. Made for what is on screen only. Pure. */

import { type DateRun, writeDate } from '../../messages/dates.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { type LabelRun, labelRuns, labelText } from '../../messages/labels.ts';
import { DAY_MS } from '../../model/day.ts';
import type { ContactSummary } from '../../model/summary.ts';
import { markerOf } from '../../selection/halves.ts';
import type { MarkerSpec } from '../../ui/glyphs/marker-shapes.ts';

export interface TimelineItem {
  readonly id: string;
  /** Days covered, where the date is no single day; the whisker is as long. */
  readonly days: number | undefined;
  /** An end of the date is open: the whisker is dotted. */
  readonly open: boolean;
  /** It was planned or announced for no certain day: the whisker fades. */
  readonly fades: boolean;
  readonly href: string;
  readonly name: readonly LabelRun[];
  readonly date: readonly DateRun[];
  /** “, planned”: after the date. */
  readonly status: string;
  /** Its accessible name, but for its position among the others. */
  readonly ariaLabel: string;
  readonly marker: MarkerSpec;
}

export function toTimelineItem(
  contact: ContactSummary,
  { messages, localize }: I18n,
  href: string,
): TimelineItem {
  const { dating, kind, status, level } = contact;
  const label = localize(contact.label);
  const days =
    dating.first === null || dating.last === null
      ? undefined
      : (Date.parse(dating.last) - Date.parse(dating.first)) / DAY_MS + 1;
  const upcoming = status === 'planned' || status === 'announced';
  const date = writeDate(dating, { month: 'short', opens: true }, messages);
  const ofStatus = status === 'held' ? '' : `, ${messages.statusOf(kind, status)}`;
  return {
    id: contact.id,
    days: days === 1 ? undefined : days,
    open: dating.first === null || dating.last === null,
    fades: upcoming && dating.precision !== 'day',
    href,
    name: labelRuns(label),
    date,
    status: ofStatus,
    // Begins with the visible label, word for word: users of speech input say what they see.
    ariaLabel: messages.timeline.item(
      labelText(label),
      date.map(({ text }) => text).join('') + ofStatus,
      messages.describe(kind, level, 'held'),
      messages.record(contact.onRecord, contact.parties),
    ),
    marker: markerOf(contact),
  };
}

export const nameOf = ({ name }: TimelineItem): string => name.map(({ text }) => text).join('');
export const dateOf = ({ date, status }: TimelineItem): string =>
  date.map(({ text }) => text).join('') + status;
