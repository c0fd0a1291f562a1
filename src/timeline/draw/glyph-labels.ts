/** The labels and accessible names of contacts and clusters, and the room that labels take. */

import type { Messages } from '../../messages/en.ts';
import { DAY_MS } from '../../model/day.ts';
import type { Level } from '../../model/kinds.ts';
import { type RecordShares, recordShares } from '../../selection/count-on-record.ts';
import { commonName } from '../layout/common-name.ts';
import { labelRoom } from '../layout/geometry.ts';
import { lowerBound } from '../layout/lower-bound.ts';
import { monthsOf } from '../layout/months-of.ts';
import { dateOf, nameOf, type TimelineItem } from '../layout/timeline-item.ts';
import type { TimelineContent } from '../timeline-content.ts';
import type { TextWidths } from './label-widths.ts';

export interface ClusterLabel {
  readonly name: string;
  readonly date: string;
}

/** How many names of a cluster its accessible name lists, and its label compares. */
const MAX_NAMES = 5;
const MAX_CACHED = 2000;

export class GlyphLabels {
  private readonly items = new Map<number, TimelineItem>();

  constructor(
    private readonly content: TimelineContent,
    private readonly messages: Messages,
    private readonly widths: TextWidths,
  ) {}

  item(index: number): TimelineItem {
    const cached = this.items.get(index);
    if (cached) return cached;
    if (this.items.size > MAX_CACHED) this.items.clear();
    const item = this.content.describe(index);
    this.items.set(index, item);
    return item;
  }

  /** The moments of these contacts. */
  moments(members: Int32Array): number[] {
    return Array.from(members, (index) => this.content.columns.at[index] ?? 0);
  }

  room(index: number): number {
    const item = this.item(index);
    return this.roomFor(nameOf(item), dateOf(item));
  }

  clusterRoom(members: Int32Array): number {
    const { name, date } = this.cluster(members);
    return this.roomFor(name, date);
  }

  cluster(members: Int32Array): ClusterLabel {
    const { cluster } = this.messages.timeline;
    const names = members.length <= MAX_NAMES ? this.known(members).map((item) => nameOf(item)) : [];
    const common = names.length === members.length ? commonName(names) : '';
    return { name: cluster.name(members.length, common), date: cluster.expand(this.months(members)) };
  }

  count(members: Int32Array): string {
    return this.messages.count(members.length);
  }

  /** “Putin–Biden summit, Geneva, 16 Jun 2021. Summit, presidents. Neither side on record. 6 of 14”. */
  ariaLabel(index: number): string {
    const { at } = this.content.columns;
    const { shown } = this.content;
    let position = lowerBound(at, shown, at[index] ?? 0);
    while (position < shown.length - 1 && shown[position] !== index) position += 1;
    return `${this.item(index).ariaLabel}. ${this.messages.timeline.position(position + 1, shown.length)}`;
  }

  /** The level of a lane, by its number. */
  level(lane: number): Level {
    return this.content.columns.levels[lane] ?? '';
  }

  shares(members: Int32Array): RecordShares {
    return recordShares(members, this.content.columns.onRecord);
  }

  clusterAriaLabel(members: Int32Array, lane: number): string {
    const names = this.known(members.subarray(0, MAX_NAMES)).map(
      (item) => `${nameOf(item)} (${dateOf(item)})`,
    );
    const level = this.level(lane);
    const { name, date } = this.cluster(members);
    return this.messages.timeline.cluster.spoken(
      `${name}, ${date}`,
      this.messages.timeline.cluster.record(this.shares(members)),
      this.messages.levels[level] ?? level,
      members.length - names.length,
      names,
    );
  }

  private known(members: Int32Array): TimelineItem[] {
    const { summarized } = this.content;
    return Array.from(summarized ? members.filter(summarized.isKnown) : members, (index) => this.item(index));
  }

  private months(members: Int32Array): string {
    const { at } = this.content.columns;
    const [first, last] = [at[members[0] ?? 0] ?? 0, at[members[members.length - 1] ?? 0] ?? 0];
    return monthsOf(first, last + DAY_MS / 2, this.messages);
  }

  private roomFor(name: string, date: string): number {
    return labelRoom(Math.max(this.widths.of(name, 'name'), this.widths.of(date, 'date')));
  }
}
