/** All contacts → the summary that a page brings along: counts by lane, bucket and who is on record, of bounded size. Pure. */

import { recordShares } from '../../selection/count-on-record.ts';
import { bucketsOf, type Group, levelFor } from '../layout/buckets.ts';
import { laneRows } from '../layout/columns.ts';
import { MARKERS_IN_CAPSULE } from '../layout/layout.ts';
import type { TimelineContent } from '../timeline-content.ts';
import { HALF_DAY, type SummaryCell, type SummaryContact, type TimelineSummary } from './timeline-summary.ts';

/** Some six kilobytes, compressed. */
export const MAX_CELLS = 1000;
/** The most contacts that are far enough apart for the first drawing to show one by one. */
export const MAX_CONTACTS = 48;
/** Of the widest pane that is thought of: on any narrower one, the first drawing joins more contacts into one. */
const WIDEST_PX = 1800;

/** Undefined where the first drawing names too many contacts for a summary: then it is no help. */
export function summarize(content: TimelineContent): TimelineSummary | undefined {
  const { columns, shown, whole, gaps } = content;
  const { at, onRecord } = columns;
  const rows = laneRows(columns, shown);
  const groupsAt = (level: number) =>
    rows.map((row) => {
      const [first, last] = [at[row[0] ?? -1], at[row.at(-1) ?? -1]];
      const range = first === undefined || last === undefined ? whole : { start: first, end: last + 1 };
      return bucketsOf(at, row, level, range);
    });
  const sizeOf = ({ first, last }: Group) => last - first + 1;

  const drawn = levelFor(WIDEST_PX / (whole.end - whole.start));
  const apart = new Set(
    groupsAt(drawn).flatMap((groups, lane) =>
      groups
        .filter((group) => sizeOf(group) <= MARKERS_IN_CAPSULE)
        .flatMap(({ first, last }) => [...(rows[lane] ?? new Int32Array()).subarray(first, last + 1)]),
    ),
  );
  if (apart.size > MAX_CONTACTS) return undefined;

  let level = 0;
  let lanes = groupsAt(level);
  while (lanes.reduce((sum, groups) => sum + groups.length, 0) > MAX_CELLS) {
    level += 1;
    lanes = groupsAt(level);
  }
  if (level > drawn) return undefined;
  const cells: SummaryCell[] = [];
  const contacts: SummaryContact[] = [];
  for (const [lane, groups] of lanes.entries()) {
    const row = rows[lane] ?? new Int32Array();
    for (const { first, last } of groups) {
      const members = row.subarray(first, last + 1);
      const moment = (index: number | undefined) => at[index ?? -1] ?? 0;
      if (apart.has(members[0] ?? -1)) {
        for (const index of members)
          contacts.push({
            lane,
            at: moment(index),
            onRecord: onRecord[index] ?? 0,
            item: content.describe(index),
          });
        continue;
      }
      const { none, leftAlone, rightAlone, both } = recordShares(members, onRecord);
      cells.push([
        lane,
        moment(members[0]) / HALF_DAY,
        moment(members.at(-1)) / HALF_DAY,
        none,
        leftAlone,
        rightAlone,
        both,
      ]);
    }
  }
  return { levels: columns.levels, level, cells, contacts, gaps: gaps() };
}
