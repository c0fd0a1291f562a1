/** The words of what is drawn: what contacts and clusters say on screen and aloud, and how wide that is. */

import type { Messages } from '../../messages/en.ts';
import { LEVELS } from '../../model/kinds.ts';
import { monthsOf } from '../layout/axis-labels.ts';
import { lowerBound } from '../layout/columns.ts';
import { commonName } from '../layout/common-name.ts';
import { DAY_MS } from '../layout/time-window.ts';
import { dateOf, nameOf, type TimelineItem } from '../layout/timeline-item.ts';
import type { TimelineContent } from '../timeline-content.ts';
import type { TextWidths } from './label-widths.ts';

/** Between marker and words, and the padding of the words. */
const BESIDE_PX = 13;
/** Names that are read out of a cluster, and compared for what they share. */
const NAMES_READ = 5;
const MOST_KEPT = 2000;

export class GlyphLabels {
  private readonly items = new Map<number, TimelineItem>();

  constructor(
    private readonly content: TimelineContent,
    private readonly messages: Messages,
    private readonly widths: TextWidths,
  ) {}

  item(index: number): TimelineItem {
    const known = this.items.get(index);
    if (known) return known;
    if (this.items.size > MOST_KEPT) this.items.clear();
    const item = this.content.describe(index);
    this.items.set(index, item);
    return item;
  }

  at(index: number): number {
    return this.content.columns.at[index] ?? 0;
  }

  labelWidth(index: number): number {
    const item = this.item(index);
    return BESIDE_PX + this.wider(nameOf(item), dateOf(item));
  }

  clusterWidth(members: Int32Array): number {
    const { name, date } = this.cluster(members);
    return BESIDE_PX + this.wider(name, date);
  }

  cluster(members: Int32Array): { name: string; date: string } {
    const { cluster } = this.messages.timeline;
    const common =
      members.length <= NAMES_READ
        ? commonName(Array.from(members, (index) => nameOf(this.item(index))))
        : '';
    return { name: cluster.name(members.length, common), date: cluster.expand(this.span(members, 'short')) };
  }

  /** “Putin–Biden summit, Geneva, 16 Jun 2021. Summit, presidents. Neither side on record. 6 of 14”. */
  spoken(index: number): string {
    const { at } = this.content.columns;
    const { shown } = this.content;
    let place = lowerBound(at, shown, at[index] ?? 0);
    while (place < shown.length - 1 && shown[place] !== index) place += 1;
    return `${this.item(index).spoken}. ${this.messages.timeline.position(place + 1, shown.length)}`;
  }

  spokenCluster(members: Int32Array, lane: number): string {
    const names = Array.from(members.subarray(0, NAMES_READ), (index) => {
      const item = this.item(index);
      return `${nameOf(item)} (${dateOf(item)})`;
    });
    const level = LEVELS[lane] ?? 'unknown';
    const { name, date } = this.cluster(members);
    return this.messages.timeline.cluster.spoken(
      `${name}, ${date}`,
      this.messages.levels[level],
      members.length - names.length,
      names,
    );
  }

  private span(members: Int32Array, style: 'short' | 'long'): string {
    const { at } = this.content.columns;
    const [first, last] = [at[members[0] ?? 0] ?? 0, at[members[members.length - 1] ?? 0] ?? 0];
    return monthsOf(first, last + DAY_MS / 2, this.messages, style);
  }

  private wider(name: string, date: string): number {
    return Math.max(this.widths.of(name, 'name'), this.widths.of(date, 'date'));
  }
}
