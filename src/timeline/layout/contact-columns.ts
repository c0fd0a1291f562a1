/** What the timeline reads of the contact index: the rows that have a date. Pure, and small: it loads with the page. */

import type { ContactIndex } from '../../corpus/contact-index.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import type { ContactColumns } from './columns.ts';

/** The columns of the dated contacts. Nothing is copied but the ids, and those only where some contact has no date. */
export function contactColumns({ count, dated, ids, columns, vocabulary }: ContactIndex): ContactColumns {
  return {
    ids: dated === count ? ids : ids.slice(0, dated),
    at: columns.moment.subarray(0, dated),
    levels: vocabulary.levels,
    lane: columns.level.subarray(0, dated),
    halves: columns.halves.subarray(0, dated),
    onRecord: columns.onRecord.subarray(0, dated),
  };
}

/** The dated rows of a set in ascending order, by date: indices into the columns of the timeline. */
export function datedRows(shown: ContactSet): Int32Array {
  return new Int32Array(shown.rows.subarray(0, shown.rank(shown.contactIndex.dated)));
}

/** The other rows of the set: the timeline has no position for contacts of which no end of the date is known. */
export function undatedRows(shown: ContactSet): Uint32Array {
  return shown.rows.subarray(shown.rank(shown.contactIndex.dated));
}
